import type { Target } from '../plan.ts';
import { count, day } from './cite.ts';

/** Part I: the one target with a number and what the plan aims at beside it. */
export const targets: readonly Target[] = [
  {
    id: 'mobilise-all-forces',
    text: {
      vi: 'Tăng cường lãnh đạo, chỉ đạo; huy động cả hệ thống chính trị, tổ chức xã hội, doanh nghiệp và nhân dân cùng tham gia',
      en: 'Strengthen leadership and direction; mobilise the political system, social organisations, enterprises and people',
    },
    value: {
      value: null,
      clause: 'I.1',
      quote:
        'Tăng cường sự lãnh đạo, chỉ đạo của các cấp ủy Đảng, chính quyền; huy động sự chung tay của cả hệ thống chính trị, các tổ chức xã hội, doanh nghiệp và nhân dân cùng tham gia vào chương trình hỗ trợ giảm nghèo',
      certainty: 'PRINCIPLE',
    },
    unit: 'QUALITATIVE',
    by: null,
  },
  {
    id: 'near-poor-reduced',
    text: { vi: 'Giảm 100% số hộ cận nghèo', en: 'Reduce the near-poor households by 100%' },
    value: count(100, 'I.1', 'phấn đấu cuối năm 2024 giảm 100% số hộ cận nghèo', 'TARGET', { numberAt: 1 }),
    unit: 'PERCENT',
    by: day('2024-12-31', 'I.1', 'phấn đấu cuối năm 2024', 'TARGET'),
  },
  {
    id: 'all-policies-and-resources',
    text: {
      vi: 'Bảo đảm đầy đủ chế độ, chính sách từ ngân sách và tập trung huy động nguồn lực xã hội hóa; trợ giúp con em hộ cận nghèo yên tâm đi học',
      en: 'Give every entitlement of the budget and mobilise society; help the children to go to school in peace',
    },
    value: {
      value: null,
      clause: 'I.2',
      quote:
        'Thực hiện đồng bộ các giải pháp, đảm bảo đầy đủ các chế độ, chính sách từ nguồn ngân sách nhà nước và tập trung huy động mọi nguồn lực xã hội hóa để hỗ trợ, giúp đỡ hộ cận nghèo cải thiện, ổn định cuộc sống, đặc biệt trợ giúp để con em hộ cận nghèo yên tâm đi học.',
      certainty: 'PRINCIPLE',
    },
    unit: 'QUALITATIVE',
    by: null,
  },
  {
    id: 'rise-to-average-or-better',
    text: {
      vi: 'Khuyến khích hộ cận nghèo vươn lên thoát cận nghèo, phấn đấu có mức sống khá, trung bình',
      en: 'Encourage the households to rise out of near-poverty, to an average or better living standard',
    },
    value: {
      value: null,
      clause: 'I.3',
      quote:
        'Tạo điều kiện khuyến khích các hộ cận nghèo vươn lên thoát cận nghèo, phấn đấu có mức sống khá, trung bình',
      certainty: 'TARGET',
    },
    unit: 'QUALITATIVE',
    by: null,
  },
  {
    id: 'relapse-minimised',
    text: {
      vi: 'Hạn chế thấp nhất số hộ tái cận nghèo, phát sinh hộ cận nghèo, hộ cận nghèo mới',
      en: 'Keep relapses and newly near-poor households to a minimum',
    },
    value: {
      value: null,
      clause: 'I.3',
      quote: 'hạn chế thấp nhất số hộ tái cận nghèo, phát sinh hộ cận nghèo, hộ cận nghèo mới',
      certainty: 'TARGET',
    },
    unit: 'QUALITATIVE',
    by: null,
  },
  {
    id: 'fit-each-household',
    text: {
      vi: 'Hỗ trợ thiết thực, hiệu quả, phù hợp với hoàn cảnh và nhu cầu của từng hộ',
      en: 'Support that is practical, effective and fits the circumstances and needs of each household',
    },
    value: {
      value: null,
      clause: 'I.4',
      quote: 'Tổ chức thực hiện hỗ trợ hộ cận nghèo thiết thực, hiệu quả, phù hợp với hoàn cảnh và nhu cầu của từng hộ',
      certainty: 'PRINCIPLE',
    },
    unit: 'QUALITATIVE',
    by: null,
  },
  {
    id: 'livelihood-after-exit',
    text: {
      vi: 'Cải thiện sinh kế và nâng cao chất lượng cuộc sống của hộ sau khi thoát cận nghèo',
      en: 'Improve livelihood and quality of life after exit',
    },
    value: {
      value: null,
      clause: 'I.4',
      quote: 'góp phần cải thiện sinh kế và nâng cao chất lượng cuộc sống của hộ cận nghèo sau khi thoát cận nghèo',
      certainty: 'PRINCIPLE',
    },
    unit: 'QUALITATIVE',
    by: null,
  },
];
