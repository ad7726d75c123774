/** Words of the buttons that take a document away. */
export const documents = {
  names: {
    'bank-report': 'Báo cáo theo mẫu văn bản',
    'beneficiary-list': 'Danh sách được hỗ trợ',
    'disbursement-order': 'Lệnh chi',
    'handing-over-list': 'Danh sách ký nhận',
    'progress-report': 'Báo cáo kết quả thực hiện',
    'refusal-notice': 'Thông báo không hỗ trợ',
    'responsibility-matrix': 'Bảng phân công khổ A3',
  },
  formats: { docx: 'Tệp Word (.docx)', pdf: 'Tệp PDF', html: 'Xem và in' },
  withNumber: 'Ghi số, ngày văn bản…',
  withDay: 'Ghi ngày văn bản…',
  marksHint: 'Nội dung để trống được in thành dòng chấm để văn thư ghi tay.',
  number: 'Số văn bản',
  numberHint: 'Ví dụ: 05',
  numberWrong: 'Số văn bản chỉ gồm chữ, số, dấu chấm, gạch chéo, gạch nối; tối đa 20 ký tự.',
  date: 'Ngày văn bản',
  preparing: 'Đang soạn văn bản…',
} as const;
