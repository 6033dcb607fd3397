import { type Cues, cueList } from "./types";

export const VI: Cues = {
  strong: cueList(`
    kiểm chứng, kiểm chứng thông tin, xác minh, chưa được xác minh, chưa xác thực, không có bằng chứng, không
    tìm thấy bằng chứng, không có căn cứ, không có cơ sở, không có nguồn, không dẫn nguồn, không rõ nguồn,
    không rõ nguồn gốc, không ghi nguồn, không thể kiểm chứng, không thể xác minh, không ai kiểm chứng được,
    bịa đặt, chuyện bịa, bịa ra, hoàn toàn bịa, dựng chuyện, thêu dệt, tin giả, tin đồn, tin vịt, tin sai sự
    thật, sai sự thật, sai lệch, gây hiểu lầm, gây hiểu nhầm, xuyên tạc, bóp méo lời, chưa từng nói, không hề
    nói, trích dẫn giả, trích dẫn bịa, trích dẫn sai, gán ghép lời nói, câu view, câu like, giật tít, do AI
    tạo, trí tuệ nhân tạo, do AI viết, nội dung rác, đính chính, cải chính, bác bỏ, phản bác, lan truyền trên
    mạng, bài viết lan truyền, được cho là, cái gọi là, chúng tôi không tìm thấy, không có ghi nhận, không có
    hồ sơ, không báo nào đưa, trò lừa, thông tin thất thiệt, có thật không, có đúng không, có phải sự thật,
    liệu có thật, thật hay bịa, ai đã nói, nguồn ở đâu, dẫn nguồn đâu, lấy từ đâu, xuất phát từ
    đâu, không nói như vậy, không nói thế, tôi không tìm thấy, không thấy nguồn, không nguồn, không có bằng
    cớ, không bằng chứng, chẳng có bằng chứng, chưa có bằng chứng, không có dấu vết, không có cuộc phỏng vấn,
    không có bài báo, không có tờ báo, không có tài liệu, không có thông tin, không báo nào, không tờ báo nào,
    không thể xác nhận, kiểm tra thông tin, kiểm tra sự thật, xác thực, bịa chuyện, bịa lời, bịa hoàn toàn, bị
    bịa, được bịa, câu nói bịa, ngụy tạo, phỏng vấn giả, phỏng vấn bịa, phỏng vấn tưởng tượng, tin thất thiệt,
    thông tin sai, sai hoàn toàn, không chính xác, thiếu căn cứ, vô căn cứ, thiếu bối cảnh, tách khỏi bối
    cảnh, gán cho bà, được gán cho, gán ghép, trích sai, gây ngộ nhận, lừa người đọc, mồi nhử, câu khách, câu
    tương tác, tít giật gân, trang rác, bài rác, ai viết ra, do máy viết, chatgpt,
    nội dung ai, trang trại nội dung, châm biếm, trào phúng, hài hước châm, sửa lỗi, rút bài, gỡ bài, ghi chú
    biên tập, ban biên tập, đăng nhầm, hiểu biết truyền thông, tư duy phản biện, ghê chưa, tin được không, ai
    mà tin, đừng tin, đừng vội tin, tin sao nổi, trùng hợp ghê, tiện quá nhỉ, kết luận sai, snopes, không có
    cuộc phỏng vấn cuối, không hề có cuộc phỏng vấn cuối, chưa từng có cuộc phỏng vấn cuối, không có lời thú
    nhận cuối, không hề có lời thú nhận cuối, truyền thuyết đô thị, tin đồn thất thiệt, đồn thổi vô căn cứ,
    không có điều nào là thật, không có gì là thật, hoàn toàn không có thật, phần lớn là sai, những lầm tưởng
    về, hiểu sai về, ảnh ghép, ảnh cắt ghép, deepfake, hoax
  `),
  weak: cueList(`
    báo lá cải, trang lá cải,
    bài báo, bài viết, bài đăng, bài này, trang web, trang mạng, trang tin, website, đăng tải, tiêu đề, tít
    báo, dòng tít, nhan đề, trích dẫn, được trích, trích lời, trích nguồn, ngoặc kép, nguồn tin, nguồn gốc,
    nguồn dẫn, dẫn nguồn, người phỏng vấn nào, đường dẫn, link, bản sao, sao chép, chép lại, cắt dán, khẳng
    định rằng, cho rằng bài, bản ghi, bản chép lời, lưu trữ, bằng chứng, chứng cứ, truy nguồn, truy vết, câu
    trích, đoạn văn, đoạn trích, văn bản, cách viết, lối viết, thể loại, khuôn mẫu, rập khuôn, chia sẻ lại,
    người chia sẻ, lượt chia sẻ, facebook, lan truyền, viral, mạng xã hội, thuật toán, phần bình luận, người
    viết, tác giả, người đọc, độc giả, bạn đọc, biên tập, tòa soạn, tờ báo, nhật báo, báo chí, tạp chí, cáo
    phó, truyền thông, nghề báo, quảng cáo, lượt xem, nhấp chuột, cú nhấp, bấm vào, đáng ngờ, hoài nghi, độ
    tin cậy, đáng tin cậy, thiếu tin cậy, ghi chép, tự nghĩ ra, máy tạo, công cụ ai, bản dịch, dịch lại,
    diễn giải, chú thích, thông tin này, nội dung này, không tồn tại, không hề tồn tại, chưa từng tồn tại,
    không tìm thấy, hư cấu, không đúng sự thật, hoàn toàn sai, bài phỏng vấn nào, nội dung bài, người kể
    lại, phóng viên nào, nhà báo, ảnh chụp màn hình, tên nguồn, ghi nguồn, nêu nguồn, đăng trên, đăng bài,
    trang đăng, dẫn lại, trích lại, đối chiếu, tra cứu, công cụ tìm kiếm, chia sẻ bài, văn mẫu, bài mẫu, mẫu
    câu, nguyên văn, báo mạng, báo điện tử, số báo, trang báo, mục từ, wikipedia, bách khoa, thiếu nguồn, thật
    hay giả, lời đồn, đồn thổi, đồn đại, thư dây chuyền, lầm tưởng, nhảm nhí, người phát ngôn
  `),
};
