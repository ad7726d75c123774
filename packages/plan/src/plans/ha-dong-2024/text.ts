import type { Clause } from '../plan.ts';

/** The text of the plan, clause by clause, as it was issued: misprints stand ("khó khẩn", "năm mươi một"). */
export const clauses: readonly Clause[] = [
  { id: '0.1', text: 'KẾ HOẠCH' },
  { id: '0.2', text: 'Hỗ trợ hộ cận nghèo thoát cận nghèo năm 2024' },
  {
    id: '0.3',
    text: 'Thực hiện Thông báo kết luận số 1600-TB/QU ngày 05/02/2024 và Thông báo số 1703-TB/QU ngày 15/4/2024 của Ban Thường vụ Quận ủy, Nghị quyết số 23/NQ-HĐND ngày 21/12/2023 của HĐND quận về kế hoạch phát triển-kinh tế xã hội năm 2024, Chương trình số 01/CTr-UBND ngày 04/01/2024 của UBND quận về chương trình công tác năm 2024; UBND quận Hà Đông xây dựng Kế hoạch hỗ trợ hộ cận nghèo thoát cận nghèo năm 2024 trên địa bàn quận như sau:',
  },
  { id: 'I', text: 'MỤC ĐÍCH, YÊU CẦU' },
  {
    id: 'I.1',
    text: 'Tăng cường sự lãnh đạo, chỉ đạo của các cấp ủy Đảng, chính quyền; huy động sự chung tay của cả hệ thống chính trị, các tổ chức xã hội, doanh nghiệp và nhân dân cùng tham gia vào chương trình hỗ trợ giảm nghèo, phấn đấu cuối năm 2024 giảm 100% số hộ cận nghèo.',
  },
  {
    id: 'I.2',
    text: 'Thực hiện đồng bộ các giải pháp, đảm bảo đầy đủ các chế độ, chính sách từ nguồn ngân sách nhà nước và tập trung huy động mọi nguồn lực xã hội hóa để hỗ trợ, giúp đỡ hộ cận nghèo cải thiện, ổn định cuộc sống, đặc biệt trợ giúp để con em hộ cận nghèo yên tâm đi học.',
  },
  {
    id: 'I.3',
    text: 'Tạo điều kiện khuyến khích các hộ cận nghèo vươn lên thoát cận nghèo, phấn đấu có mức sống khá, trung bình, hạn chế thấp nhất số hộ tái cận nghèo, phát sinh hộ cận nghèo, hộ cận nghèo mới.',
  },
  {
    id: 'I.4',
    text: 'Tổ chức thực hiện hỗ trợ hộ cận nghèo thiết thực, hiệu quả, phù hợp với hoàn cảnh và nhu cầu của từng hộ, góp phần cải thiện sinh kế và nâng cao chất lượng cuộc sống của hộ cận nghèo sau khi thoát cận nghèo.',
  },
  { id: 'II', text: 'THỰC TRẠNG VÀ BIỆN PHÁP HỖ TRỢ GIẢM CẬN NGHÈO' },
  { id: 'II.1', text: 'Thực trạng hộ cận nghèo' },
  {
    id: 'II.1#1',
    text: 'Tổng số hộ cận nghèo trên địa bàn quận cuối năm 2023 theo chuẩn nghèo giai đoạn 2021 - 2025 là 84 hộ, thuộc 06 phường: Hà Cầu 02 hộ, Yên Nghĩa 03 hộ, Phú Lương 17 hộ, Đồng Mai 19 hộ, Dương Nội 21 hộ, Biên Giang 22 hộ; trong đó có 02 hộ cận nghèo theo chuẩn Trung ương và 82 hộ cận nghèo theo chuẩn Thành phố.',
  },
  {
    id: 'II.1#2',
    text: 'Nguyên nhân cận nghèo: phần lớn gia đình có người ốm đau, mắc bệnh hiểm nghèo, tai nạn, không có người trong độ tuổi lao động hoặc không có khả năng lao động do mắc các bệnh thiếu năng trí tuệ, cao tuổi không có lương hưu, trợ cấp bảo hiểm xã hội, không có nguồn thu nhập ổn định; một số hộ không có vốn sản xuất, kinh doanh, không có kiến thức, kỹ năng lao động, sản xuất.',
  },
  { id: 'II.2', text: 'Các biện pháp hỗ trợ hộ cận nghèo' },
  { id: 'II.2.1', text: 'Nhóm các biện pháp hỗ trợ chung theo quy định' },
  {
    id: 'II.2.1#1',
    text: 'Phát triển sản xuất kinh doanh, khuyến nông, khuyến công: tiếp tục triển khai các chương trình khuyến công, khuyến nông, phổ biến kiến thức, kinh nghiệm sản xuất, kinh doanh cho thành viên hộ cận nghèo; hỗ trợ phát triển các ngành nghề truyền thống, quy mô nhỏ, nhóm hộ gia đình; hỗ trợ giới thiệu, tiêu thụ sản phẩm cho các hộ cận nghèo.',
  },
  {
    id: 'II.2.1#2',
    text: 'Chính sách tín dụng ưu đãi: tiếp tục đẩy mạnh các chương trình tín dụng ưu đãi bằng nguồn vốn do ngân sách Nhà nước ủy thác qua Ngân hàng Chính sách Xã hội để hỗ trợ tạo việc làm, duy trì và mở rộng việc làm, phát triển sản xuất, kinh doanh. Hỗ trợ học sinh, sinh viên có hoàn cảnh khó khăn hoặc thành viên hộ cận nghèo được vay vốn tín dụng ưu đãi để học tập.',
  },
  {
    id: 'II.2.1#3',
    text: 'Chính sách dạy nghề, giải quyết việc làm: khảo sát, hỗ trợ thành viên hộ cận nghèo tham gia đào tạo nghề trình độ sơ cấp, đào tạo nghề dưới 03 tháng theo Quyết định 46/2015/QĐ-TTg của Thủ tướng Chính phủ. Tổ chức các Phiên giao dịch, tư vấn việc làm và phối hợp với Sàn giao dịch việc làm Hà Đông để kết nối, giới thiệu việc làm cho người lao động thuộc hộ cận nghèo và sau khi thoát cận nghèo.',
  },
  {
    id: 'II.2.1#4',
    text: 'Chính sách về y tế, chăm sóc sức khỏe: thực hiện đầy đủ chính sách hỗ trợ thẻ BHYT cho thành viên hộ cận nghèo và sau khi thoát cận nghèo 03 năm theo Nghị quyết 17/2021/NQ-HĐND của HĐND Thành phố; đồng thời rà soát, hướng dẫn các trường hợp đủ điều kiện để hỗ trợ thẻ BHYT theo Nghị định 20/2021/NĐ-CP của Chính phủ và Nghị quyết 13/2023/NQ-HĐND của HĐND Thành phố.',
  },
  {
    id: 'II.2.1#5',
    text: 'Chính sách về giáo dục: thực hiện đầy đủ, kịp thời chính sách hỗ trợ học phí đối với trẻ em học mẫu giáo, học sinh phổ thông, học viên học cơ sở giáo dục thường xuyên thuộc gia đình hộ cận nghèo theo quy định tại Nghị định 81/2021/NĐ-CP của Chính phủ và Nghị quyết 15/2023/NQ-HĐND của HĐND Thành phố.',
  },
  {
    id: 'II.2.1#6',
    text: 'Chính sách trợ giúp xã hội: xét duyệt, thực hiện đầy đủ, kịp thời chính sách trợ cấp hàng tháng hoặc đưa vào nuôi dưỡng tại các cơ sở bảo trợ xã hội theo Nghị định 20/2021/NĐ-CP của Chính phủ và các nghị quyết của HĐND Thành phố: Nghị quyết 09/2021/NQ-HĐND, Nghị quyết 17/2021/NQ-HĐND, Nghị quyết 13/2023/NQ-HĐND. Miễn giảm kinh phí chữa trị, cai nghiện tự nguyện tại các cơ sở cai nghiện của thành phố cho người nghiện là thành viên hộ cận nghèo theo Quyết định 14/2013/QĐ-UBND của UBND thành phố. Kịp thời thăm hỏi, động viên, trợ giúp hộ cận nghèo khi gặp thiên tai, dịch bệnh và rủi ro bất khả kháng khác.',
  },
  { id: 'II.2.2', text: 'Nhóm các biện pháp hỗ trợ đặc thù từ nguồn xã hội hóa' },
  { id: 'II.2.2.1', text: 'Hỗ trợ xây dựng, sửa chữa nhà ở xuống cấp:' },
  {
    id: 'II.2.2.1#1',
    text: 'Nội dung: hỗ trợ xây dựng, sửa chữa nhà ở xuống cấp cho hộ cận nghèo có nhu cầu xây dựng, sửa chữa trong năm 2024.',
  },
  {
    id: 'II.2.2.1#2',
    text: 'Mức hỗ trợ: 100.000.000 đồng/hộ xây dựng mới, 60.000.000 đồng/hộ sửa chữa (áp dụng bằng mức hỗ trợ của Thành phố đối với các hộ nghèo, cận nghèo thuộc các huyện, thị xã xây dựng, sửa chữa nhà ở năm 2024 - Nghị quyết số 14/2023/NQ-HĐND của HĐND Thành phố).',
  },
  {
    id: 'II.2.2.1#3',
    text: 'Số lượng hỗ trợ: dự kiến 05 hộ xây mới, 01 hộ sửa chữa; tổng kinh phí: dự kiến 560.000.000 đồng.',
  },
  {
    id: 'II.2.2.1#4',
    text: 'Đơn vị thực hiện: đề nghị Ủy ban MTTQ quận chủ trì, phối hợp với Phòng Lao động - Thương binh và Xã hội, các đoàn thể quận, UBND các phường, các đơn vị liên quan để vận động xã hội hóa và trích Quỹ Vì người nghèo quận để hỗ trợ:',
  },
  {
    id: 'II.2.2.1#4.1',
    text: 'Đối với hộ xây dựng mới: trích Quỹ Vì người nghèo quận và huy động nguồn xã hội hóa để hỗ trợ 50.000.000 đồng/hộ; các hội đoàn thể huy động hỗ trợ thêm 50.000.000 đồng/hộ (Hội LH Phụ nữ quận huy động hỗ trợ 02 hộ, Liên đoàn Lao động quận huy động hỗ trợ 01 hộ, Học viện Chính trị-Bộ Quốc phòng hỗ trợ 01 hộ, Quận đoàn và Hội Chữ thập đỏ quận huy động hỗ trợ 01 hộ).',
  },
  {
    id: 'II.2.2.1#4.2',
    text: 'Đối với hộ sửa chữa: Quỹ Vì người nghèo quận hỗ trợ 30.000.000 đồng/hộ; Hội Chữ thập đỏ huy động hỗ trợ thêm 30.000.000 đồng/hộ.',
  },
  {
    id: 'II.2.2.1#5',
    text: 'Bên cạnh đó, quận hỗ trợ lãi suất cho vay (3%) đối với hộ nghèo, hộ cận nghèo vay vốn xây dựng, sửa chữa nhà ở từ nguồn vốn ủy thác từ ngân sách quận qua PGD Ngân hàng chính sách xã hội quận, mức vay tối đa: 50.000.000 đồng/hộ, thời hạn cho vay tối đa 15 năm (áp dụng theo Nghị quyết số 14/2023/NQ-HĐND của HĐND Thành phố).',
  },
  { id: 'II.2.2.2', text: 'Tặng sổ tiết kiệm:' },
  {
    id: 'II.2.2.2#1',
    text: 'Nội dung: tặng sổ tiết kiệm đối với các hộ cận nghèo không thực hiện xây dựng mới, sửa chữa nhà ở năm 2024.',
  },
  { id: 'II.2.2.2#2', text: 'Mức tặng: 20.000.000 đồng/sổ' },
  { id: 'II.2.2.2#3', text: 'Số lượng: dự kiến 78 sổ; tổng kinh phí dự kiến: 1.560.000.000 đồng' },
  {
    id: 'II.2.2.2#4',
    text: 'Đơn vị thực hiện: Đề nghị Ủy ban MTTQ quận chủ trì, phối hợp với Phòng Lao động - Thương binh và Xã hội, các đoàn thể quận, UBND các phường, các đơn vị liên quan để vận động xã hội hóa, trích Quỹ Vì người nghèo quận và điều tiết Quỹ Vì người nghèo của các phường không còn hộ cận nghèo, có số dư lớn để hỗ trợ, cụ thể:',
  },
  {
    id: 'II.2.2.2#4.1',
    text: 'Quỹ Vì người nghèo quận và nguồn xã hội hóa: dự kiến 48 sổ (trong đó Quỹ Vì người nghèo quận: 23 sổ, kêu gọi xã hội hóa: 25 sổ);',
  },
  { id: 'II.2.2.2#4.2', text: 'Quỹ Vì người nghèo của các phường không còn hộ cận nghèo: dự kiến điều tiết 11 sổ;' },
  {
    id: 'II.2.2.2#4.3',
    text: 'Các phường còn hộ cận nghèo chủ động huy động: dự kiến 19 sổ (Hà Cầu 02 sổ, Yên Nghĩa 03 sổ, Phú Lương 03 sổ, Biên Giang 03 sổ, Đồng Mai 03 sổ, Dương Nội 05 sổ).',
  },
  { id: 'II.2.2.3', text: 'Hỗ trợ giáo dục:' },
  {
    id: 'II.2.2.3#1',
    text: 'Nội dung: hỗ trợ giáo dục đối với trẻ em học mẫu giáo, học sinh phổ thông, học viên học cơ sở giáo dục thường xuyên thuộc gia đình hộ cận nghèo sau khi thoát cận nghèo. Thời gian thực hiện: năm 2025, 2026, 2027, thời gian hỗ trợ theo thời gian học thực tế và không quá 03 năm kể từ thời điểm hộ gia đình thoát cận nghèo (vận dụng Nghị quyết 15/2023/NQ-HĐND của HĐND Thành phố).',
  },
  {
    id: 'II.2.2.3#2',
    text: 'Mức hỗ trợ: dự kiến 3.000.000 đồng/năm; số lượng: dự kiến 97 cháu; tổng kinh phí hỗ trợ: dự kiến 811.500.000 đồng.',
  },
  {
    id: 'II.2.2.3#3',
    text: 'Đơn vị thực hiện: đề nghị Ủy ban MTTQ quận chủ trì phối hợp với Phòng Lao động - Thương binh và Xã hội, các đoàn thể quận, UBND các phường, các đơn vị liên quan để vận động xã hội hóa và trích Quỹ Vì người nghèo quận hỗ trợ, cụ thể:',
  },
  { id: 'II.2.2.3#3.1', text: 'Quỹ Vì người nghèo quận: dự kiến hỗ trợ 33 cháu.' },
  { id: 'II.2.2.3#3.2', text: 'Quỹ Bảo trợ trẻ em quận: dự kiến hỗ trợ 12 cháu.' },
  {
    id: 'II.2.2.3#3.3',
    text: 'Liên đoàn Lao động quận: dự kiến hỗ trợ 12 cháu (trong đó có 02 cháu hỗ trợ đến khi 18 tuổi).',
  },
  { id: 'II.2.2.3#3.4', text: 'Ban Quản lý di tích Bia Bà (La Khê): dự kiến hỗ trợ 30 cháu.' },
  {
    id: 'II.2.2.3#3.5',
    text: 'Các phường có hộ cận nghèo: dự kiến hỗ trợ 10 cháu (Hà Cầu 02 cháu, Yên Nghĩa 02 cháu, Phú Lương 02 cháu, Dương Nội: 03 cháu, Biên Giang 01 cháu).',
  },
  { id: 'II.2.2.4', text: 'Hỗ trợ đồ dùng sinh hoạt, đồ dùng học tập:' },
  {
    id: 'II.2.2.4#1',
    text: 'Nội dung hỗ trợ: hỗ trợ đồ dùng sinh hoạt, học tập đảm bảo nhu cầu thiết yếu phục vụ sinh hoạt và học tập của hộ cận nghèo, con hộ cận nghèo (tủ lạnh, tivi, máy tính, xe đạp điện, xe đạp học sinh...).',
  },
  {
    id: 'II.2.2.4#2',
    text: 'Mức hỗ trợ: dự kiến 6.000.000 đồng/tủ lạnh, tivi, máy tính, xe đạp điện và 2.000.000 đồng/xe đạp học sinh.',
  },
  {
    id: 'II.2.2.4#3',
    text: 'Số lượng: dự kiến 14 tủ lạnh, tivi, máy tính, xe đạp điện; dự kiến 18 xe đạp học sinh; kinh phí: dự kiến 120.000.000 đồng.',
  },
  {
    id: 'II.2.2.4#4',
    text: 'Đơn vị thực hiện: Phòng Lao động - Thương binh và Xã hội chủ trì phối hợp với Phòng Kinh tế, Hội Chữ thập đỏ, Phòng Tài chính - Kế hoạch, các đoàn thể, UBND các phường và các đơn vị liên quan thực hiện, cụ thể:',
  },
  { id: 'II.2.2.4#4.1', text: 'Hội Chữ thập đỏ quận: dự kiến vận động 18 xe đạp học sinh.' },
  {
    id: 'II.2.2.4#4.2',
    text: 'Phòng Lao động - Thương binh và Xã hội chủ trì phối hợp với Phòng Kinh tế và các đơn vị vận động xã hội hóa dự kiến 14 tủ lạnh, tivi, máy tính, xe đạp điện.',
  },
  { id: 'II.2.2.5', text: 'Nhận đỡ đầu trẻ em và hỗ trợ người cao tuổi' },
  {
    id: 'II.2.2.5#1',
    text: 'Nội dung: nhận đỡ đầu, trợ giúp khó khăn đối với trẻ em, người cao tuổi thuộc hộ cận nghèo sau khi thoát cận nghèo nhưng còn khó khăn.',
  },
  {
    id: 'II.2.2.5#2',
    text: 'Thời gian thực hiện: từ năm 2025, hình thức hỗ trợ và số trường hợp hỗ trợ căn cứ kết quả rà soát thực tế.',
  },
  {
    id: 'II.2.2.5#3',
    text: 'Đơn vị thực hiện: Phòng Lao động - Thương binh và Xã hội chủ trì, phối hợp với Phòng Giáo dục và Đào tạo, Hội Người cao tuổi, Ủy ban MTTQ, các đoàn thể, phòng, ban, ngành liên quan và UBND các phường để thực hiện.',
  },
  {
    id: 'II.2.2.6',
    text: 'Tặng quà dịp Tết nguyên đán, hỗ trợ vay vốn, hỗ trợ đột xuất đối với các hộ thoát cận nghèo nhưng còn khó khăn',
  },
  {
    id: 'II.2.2.6#1',
    text: 'Nội dung: Thăm hỏi, tặng quà dịp Tết nguyên đán; hỗ trợ đột xuất đối với các hộ thoát cận nghèo nhưng còn khó khăn; vận động tặng sách vở, đồ dùng học tập, học bổng cho học sinh, sinh viên vượt khó. Học sinh, sinh viên (các trường đại học, cao đẳng, trung cấp chuyên nghiệp, cơ sở đào tạo nghề) thuộc gia đình khó khẩn về tài chính được vay vốn tại Ngân hàng chính sách xã hội để trang trải chi phí cho việc học tập, sinh hoạt trong thời gian tham gia học tập.',
  },
  { id: 'II.2.2.6#2', text: 'Thời gian thực hiện: theo tình hình rà soát thực tế các năm.' },
  {
    id: 'II.2.2.6#3',
    text: 'Đơn vị thực hiện: Phòng Lao động - Thương binh và Xã hội chủ trì, phối hợp với Ủy ban MTTQ, các đoàn thể, Hội Chữ thập đỏ, các phòng, ban, ngành liên quan và UBND các phường để thực hiện.',
  },
  { id: 'III', text: 'KINH PHÍ, THỜI GIAN THỰC HIỆN HỖ TRỢ' },
  { id: 'III.1', text: 'Kinh phí thực hiện hỗ trợ' },
  {
    id: 'III.1#1',
    text: 'Kinh phí thực hiện các chính sách chung theo quy định được bố trí trong dự toán ngân sách Quận triển khai hàng năm đã phân bổ về Phòng Lao động - Thương binh và Xã hội, các phòng, đơn vị liên quan.',
  },
  {
    id: 'III.1#2',
    text: 'Kinh phí thực hiện các chính sách đặc thù từ nguồn xã hội hóa: dự kiến tổng kinh phí 3.051.500.000 đồng (Ba tỷ không trăm năm mươi một triệu năm trăm nghìn đồng) được trích từ Quỹ Vì người nghèo quận, Quỹ Bảo trợ trẻ em quận, Quỹ Vì người nghèo các phường và nguồn huy động xã hội hóa của các ngành, đoàn thể, các tổ chức, cá nhân hảo tâm.',
  },
  { id: 'III.2', text: 'Thời gian thực hiện hỗ trợ' },
  { id: 'III.2#1', text: 'Năm 2024:' },
  {
    id: 'III.2#1.1',
    text: 'Thực hiện các chính sách chung theo quy định từ ngân sách Nhà nước; thực hiện cho vay vốn xây dựng, sửa chữa nhà ở từ nguồn vốn ủy thác từ ngân sách quận qua PGD Ngân hàng chính sách xã hội quận.',
  },
  {
    id: 'III.2#1.2',
    text: 'Thực hiện chính sách hỗ trợ đặc thù từ nguồn xã hội hóa: hỗ trợ xây dựng, sửa chữa nhà ở; tặng sổ tiết kiệm; hỗ trợ đồ dùng sinh hoạt, học tập.',
  },
  { id: 'III.2#2', text: 'Năm 2025- 2027:' },
  {
    id: 'III.2#2.1',
    text: 'Thực hiện chính sách hỗ trợ thẻ BHYT cho thành viên hộ cận nghèo sau 03 năm thoát cận nghèo theo Nghị quyết 17/2021/NQ-HĐND của HĐND Thành phố.',
  },
  { id: 'III.2#2.2', text: 'Thực hiện chính sách hỗ trợ đặc thù từ nguồn xã hội hóa: hỗ trợ giáo dục.' },
  { id: 'III.2#3', text: 'Từ năm 2025:' },
  {
    id: 'III.2#3.1',
    text: 'Thực hiện chính sách theo quy định từ ngân sách Nhà nước: vay vốn giải quyết việc làm và cho vay học sinh, sinh viên có hoàn cảnh khó khăn từ nguồn ngân sách các cấp ủy thác qua PGD Ngân hàng chính sách xã hội quận.',
  },
  {
    id: 'III.2#3.2',
    text: 'Thực hiện chính sách hỗ trợ đặc thù từ nguồn xã hội hóa: nhận đỡ đầu trẻ em, hỗ trợ người cao tuổi; tặng quà dịp Tết nguyên đán; hỗ trợ đột xuất đối với các hộ thoát cận nghèo nhưng còn khó khăn; hỗ trợ sách vở, đồ dùng học tập, học bổng cho học sinh, sinh viên khó khăn.',
  },
  { id: 'IV', text: 'TỔ CHỨC THỰC HIỆN' },
  { id: 'IV.1', text: 'Phòng Lao động - Thương binh và Xã hội quận' },
  {
    id: 'IV.1#1',
    text: 'Là cơ quan thường trực Ban chỉ đạo rà soát và trợ giúp người nghèo quận thực hiện chủ trì, phối hợp với Ủy ban MTTQ, các phòng, ban, ngành, đoàn thể quận và UBND các phường để tham mưu triển khai thực hiện hiệu quả Kế hoạch này.',
  },
  {
    id: 'IV.1#2',
    text: 'Chủ trì, phối hợp với UBND các phường rà soát, lập danh sách các hộ cận nghèo thuộc diện được hỗ trợ, thẩm định, xây dựng phương án hỗ trợ cụ thể đối với từng hộ.',
  },
  {
    id: 'IV.1#3',
    text: 'Triển khai, hướng dẫn các phường thực hiện tốt chính sách hỗ trợ chung của Nhà nước và chính sách đặc thù từ nguồn xã hội hóa của quận. Rà soát, hỗ trợ đào tạo nghề, kết nối giới thiệu việc làm cho thành viên hộ cận nghèo, hộ có hoàn cảnh khó khăn; thực hiện cấp thẻ BHYT cho người thuộc hộ cận nghèo, hộ thoát cận nghèo, đối tượng bảo trợ xã hội và các đối tượng khác theo quy định.',
  },
  {
    id: 'IV.1#4',
    text: 'Đôn đốc, hướng dẫn phường thực hiện quy trình rà soát hộ nghèo, hộ cận nghèo hằng năm, có giải pháp hỗ trợ kịp thời hộ khó khăn để tránh tái nghèo, tái cận nghèo.',
  },
  {
    id: 'IV.1#5',
    text: 'Tổng hợp, đánh giá kết quả thực hiện Kế hoạch này để báo cáo Quận ủy, HĐND, UBND quận và Thành phố.',
  },
  { id: 'IV.2', text: 'Phòng Tài chính - Kế hoạch' },
  {
    id: 'IV.2#1',
    text: 'Tham mưu UBND quận phân bổ nguồn kinh phí ngân sách triển khai thực hiện chính sách theo quy định; hướng dẫn việc quản lý, sử dụng, thanh quyết toán nguồn kinh phí thực hiện theo quy định tài chính hiện hành.',
  },
  {
    id: 'IV.2#2',
    text: 'Phối hợp với Ủy ban MTTQ quận, Phòng Lao động - Thương binh và Xã hội, Phòng Kinh tế và các phòng, ban, ngành, đoàn thể liên quan, UBND các phường vận động nguồn xã hội hóa thực hiện Kế hoạch.',
  },
  {
    id: 'IV.2#3',
    text: 'Hằng năm, tham mưu bố trí nguồn vốn ngân sách quận ủy thác qua PGD Ngân hàng Chính sách xã hội để cho hộ thoát nghèo, hộ thoát cận nghèo và các đối tượng chính sách khác vay vốn giải quyết việc làm.',
  },
  { id: 'IV.3', text: 'Phòng Kinh tế' },
  {
    id: 'IV.3#1',
    text: 'Phối hợp với UBND các phường tập trung công tác khuyến nông, khuyến công; tập huấn, hướng dẫn hộ cận nghèo kiến thức, kỹ năng xây dựng kế hoạch sản xuất, áp dụng tiến bộ khoa học kỹ thuật để sản xuất, kinh doanh, tạo việc làm, tăng thu nhập.',
  },
  {
    id: 'IV.3#2',
    text: 'Phối hợp với Phòng Lao động - Thương binh và Xã hội, các phòng, đơn vị liên quan huy động các nguồn lực hỗ trợ đồ dùng sinh hoạt, học tập cho hộ cận nghèo và con hộ cận nghèo.',
  },
  { id: 'IV.4', text: 'Phòng Giáo dục và Đào tạo' },
  {
    id: 'IV.4#1',
    text: 'Chỉ đạo, hướng dẫn các trường thực hiện chính sách miễn giảm học phí, hỗ trợ chi phí học tập cho học sinh thuộc hộ cận nghèo, miễn giảm các loại chi phí học tập, khoản đóng góp cho con hộ cận nghèo, hộ thoát cận nghèo, học sinh mồ côi, khuyết tật, gia đình có hoàn cảnh đặc biệt khó khăn. Có văn bản gửi Phòng Giáo dục và Đào tạo các quận, huyện có học sinh thuộc hộ cận nghèo, hộ thoát cận nghèo của Hà Đông học tập để chỉ đạo các nhà trường tạo điều kiện miễn giảm một số loại chi phí học tập, một số khoản đóng góp.',
  },
  {
    id: 'IV.4#2',
    text: 'Chỉ đạo các trường học trên địa bàn quận nhận đỡ đầu học sinh có hoàn cảnh khó khăn mới thoát cận nghèo và vận động nguồn lực hỗ trợ sách vở, đồ dùng học tập, học bổng cho học sinh có hoàn cảnh khó khăn vượt khó.',
  },
  { id: 'IV.5', text: 'Phòng Văn hoá và Thông tin, Trung tâm Văn hóa-Thông tin và TT' },
  {
    id: 'IV.5#1',
    text: 'Xây dựng và tổ chức thực hiện Kế hoạch tuyên truyền về chủ trương, chính sách của Đảng, Nhà nước, thành phố, quận về công tác giảm nghèo, kinh nghiệm và những mô hình giảm nghèo thành công của các phường, các hộ dân, khích lệ các hộ vươn lên thoát cận nghèo. Tuyên truyền nhằm tăng khả năng tiếp cận thông tin cho người thuộc hộ cận nghèo; triển khai hỗ trợ hộ thoát nghèo, hộ thoát cận nghèo tiếp cận các dịch vụ thông tin tuyên truyền.',
  },
  { id: 'IV.6', text: 'Phòng Y tế, Trung tâm y tế' },
  {
    id: 'IV.6#1',
    text: 'Phối hợp với các đơn vị nâng cao chất lượng khám chữa bệnh bằng thẻ BHYT và phối hợp tổ chức các hoạt động khám chữa bệnh miễn phí cho người thoát nghèo, thoát cận nghèo, đối tượng bảo trợ xã hội, đối tượng có hoàn cảnh khó khăn.',
  },
  { id: 'IV.7', text: 'Phòng Tư pháp' },
  {
    id: 'IV.7#1',
    text: 'Tổ chức các hoạt động tuyên truyền, phổ biến giáo dục pháp luật cho người thuộc hộ cận nghèo, hộ thoát cận nghèo. Phối hợp với Trung tâm trợ giúp pháp lý thành phố thực hiện tư vấn, trợ giúp pháp lý miễn phí cho người thuộc hộ cận nghèo trên địa bàn.',
  },
  { id: 'IV.8', text: 'Phòng giao dịch Ngân hàng Chính sách xã hội quận' },
  {
    id: 'IV.8#1',
    text: 'Sử dụng nguồn vốn từ Ngân sách quận ủy thác để thực hiện cho vay các đối tượng theo Nghị quyết số 14/2023/NQ-HĐND ngày 06/12/2023 của HĐND Thành phố.',
  },
  {
    id: 'IV.8#2',
    text: 'Phối hợp với UBND các phường, Hội đoàn thể nhận ủy thác rà soát các hộ cận nghèo đủ điều kiện, có nhu cầu vay vốn xây dựng, sửa chữa nhà ở theo Nghị quyết số 14/2023/NQ-HĐND ngày 06/12/2023 của HĐND Thành phố, hướng dẫn quy trình, thủ tục hồ sơ, cho vay kịp thời theo quy định.',
  },
  {
    id: 'IV.8#3',
    text: 'Phối hợp với Phòng Lao động - Thương binh và Xã hội, Tài chính - Kế hoạch lập kế hoạch đề xuất bổ sung nguồn vốn sang PGD Ngân hàng Chính sách xã hội và dự toán kinh phí cấp bù chi phí quản lý, hỗ trợ lãi suất (nếu có).',
  },
  {
    id: 'IV.8#4',
    text: 'Báo cáo UBND quận về kết quả cho vay - thu nợ định kỳ 06 tháng/lần (vào ngày 5 tháng 1 và 5 tháng 7 hàng năm).',
  },
  { id: 'IV.9', text: 'Bảo hiểm Xã hội quận' },
  {
    id: 'IV.9#1',
    text: 'Thực hiện việc cấp thẻ BHYT cho người thuộc hộ cận nghèo, đối tượng Bảo trợ xã hội, các chính sách BHYT theo Nghị quyết 13/2023/NQ-HĐND, người mù có hoàn cảnh khó khăn, người làm nông, lâm, ngư nghiệp thuộc hộ có mức sống trung bình đảm bảo theo quy định.',
  },
  { id: 'IV.10', text: 'Đề nghị Ủy ban Mặt trận Tổ quốc quận' },
  {
    id: 'IV.10#1',
    text: 'Chủ trì vận động, tiếp nhận nguồn kinh phí do các tổ chức, cá nhân, doanh nghiệp ủng hộ và điều tiết nguồn Quỹ Vì người nghèo của các phường không còn hộ cận nghèo để thực hiện hỗ trợ thoát cận nghèo theo Kế hoạch này.',
  },
  {
    id: 'IV.10#2',
    text: 'Đẩy mạnh tuyên truyền, nâng cao chất lượng cuộc vận động “Ngày vì người nghèo”, vận động ủng hộ Quỹ “Vì người nghèo” các cấp nhằm tăng cường nguồn lực hỗ trợ hộ nghèo. Phát huy hiệu quả việc quản lý, sử dụng nguồn Quỹ.',
  },
  {
    id: 'IV.11',
    text: 'Đề nghị Hội LHPN, Hội Cựu chiến binh, Đoàn TNCS Hồ Chí Minh, Liên đoàn Lao động quận, Hội Chữ thập đỏ',
  },
  {
    id: 'IV.11#1',
    text: 'Phối hợp với Ủy ban MTTQ và các phòng, ban, ngành liên quan tuyên truyền vận động, hướng dẫn cách thức làm ăn cho các hộ cận nghèo; vận động các tổ chức, cá nhân, cơ quan, đơn vị, các hộ khá, hộ giàu nhận giúp đỡ các hộ cận nghèo, đồng thời chỉ đạo các hội cơ sở tổ chức thực hiện tuyên truyền đến từng hội viên.',
  },
  {
    id: 'IV.11#2',
    text: 'Tăng cường vận động xây dựng, quản lý, phát huy hiệu quả nguồn quỹ của tổ chức mình để hỗ trợ thành viên hộ cận nghèo, hộ thoát cận nghèo là hội viên phát triển sản xuất, tăng thu nhập để thoát nghèo bền vững, không tái nghèo, tái cận nghèo.',
  },
  { id: 'IV.12', text: 'Ủy ban nhân dân các phường' },
  {
    id: 'IV.12#1',
    text: 'Tăng cường công tác tuyên truyền các chủ trương, chính sách của Đảng và Nhà nước về chương trình giảm nghèo; tuyên truyền thực hiện Kế hoạch hỗ trợ hộ cận nghèo và các chương trình khuyến nông, khuyến công, gương các hộ gia đình làm kinh tế giỏi vươn lên thoát nghèo, thoát cận nghèo.',
  },
  {
    id: 'IV.12#2',
    text: 'Tổ chức rà soát, đánh giá, hướng dẫn, hỗ trợ hộ cận nghèo; theo dõi, kiểm tra, đôn đốc và giúp đỡ các hộ gia đình tiếp nhận, sử dụng nguồn hỗ trợ đúng mục đích.',
  },
  {
    id: 'IV.12#3',
    text: 'Thực hiện đầy đủ, kịp thời các chính sách, chế độ do Nhà nước quy định đối với hộ cận nghèo, hộ thoát cận nghèo, đảm bảo đúng đối tượng.',
  },
  {
    id: 'IV.12#4',
    text: 'Phối hợp với PGD Ngân hàng Chính sách Xã hội, các hội đoàn thể sử dụng và quản lý hiệu quả nguồn vốn tín dụng ưu đãi, gắn với tập huấn, hướng dẫn sản xuất, kinh doanh, dịch vụ....',
  },
  {
    id: 'IV.12#5',
    text: 'Các phường Hà Cầu, Yên Nghĩa, Phú Lương, Đồng Mai, Dương Nội, Biên Giang tập trung huy động các nguồn lực hỗ trợ hộ cận nghèo thoát cận nghèo trong năm 2024.',
  },
  {
    id: 'V.1',
    text: 'Trên đây là Kế hoạch hỗ trợ hộ cận nghèo thoát cận nghèo năm 2024 trên địa bàn quận Hà Đông. UBND quận đề nghị Ủy ban MTTQ, các đoàn thể quận và yêu cầu các phòng, ban, ngành quận, UBND các phường triển khai thực hiện. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời báo cáo về UBND quận (qua Phòng Lao động - Thương binh và Xã hội) để giải quyết./.',
  },
  { id: 'V.2', text: 'Nơi nhận:' },
  { id: 'V.2#1', text: 'UBND Thành phố (để b/c);' },
  { id: 'V.2#2', text: 'Sở Lao động - TB&XH Hà Nội (để b/c);' },
  { id: 'V.2#3', text: 'TT Quận ủy, HĐND quận (để b/c);' },
  { id: 'V.2#4', text: 'Chủ tịch, các PCT UBND quận;' },
  { id: 'V.2#5', text: 'Ủy ban MTTQ, các đoàn thể quận;' },
  { id: 'V.2#6', text: 'Các phòng, ban, ngành liên quan;' },
  { id: 'V.2#7', text: 'UBND các phường;' },
  { id: 'V.2#8', text: 'Lưu: VT.' },
  { id: 'V.3#1', text: 'TM. ỦY BAN NHÂN DÂN' },
  { id: 'V.3#2', text: 'KT. CHỦ TỊCH' },
  { id: 'V.3#3', text: 'PHÓ CHỦ TỊCH' },
  { id: 'V.3#4', text: 'Phạm Văn Chiến' },
];
