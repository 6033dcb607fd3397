import { sentenceList, type Talk } from "./types";

export const VI: Talk = {
  examining: sentenceList(`
    Không có điều nào trong số này là thật.
    Câu chuyện này hoàn toàn không có thật.
    Tuyên bố này là sai.
    Đánh giá của chúng tôi: phần lớn là sai.
    Tuyên bố: ông ấy đã làm tất cả. Kết luận: bịa đặt.
    Tin đồn ấy không có cơ sở, trước nay vẫn vậy.
    Đây là một truyền thuyết đô thị từng được kể về nhiều người.
    Theo một lời đồn phổ biến, ông từng có một cuộc đời thứ hai.
    Người ta bảo ông đã ở đó, nhưng không ai chứng minh được.
    Đây là một trong những tin đồn lâu đời nhất về bà.
    Cứ vài năm câu chuyện ấy lại được truyền đi.
    Nhiều năm nay có một thư dây chuyền nói như vậy.
    Một thư điện tử được chuyển tiếp từ những năm chín mươi khẳng định điều ngược lại.
    Chúng tôi đăng lại nguyên văn như đã nhận được.
    Nhiều bạn đọc đã gửi tin nhắn này cho chúng tôi.
    Câu chuyện bắt nguồn từ đâu thì không ai biết chắc.
    Bản cũ nhất mà chúng tôi tìm được đã mười một năm.
    Trong những bản khác thì đó là một người khác.
    Những câu ấy cũng có trong bài viết về ít nhất bốn người khác.
    Chúng tôi đã tìm nguồn và không thấy.
    Chúng tôi đã đọc báo những năm ấy và không báo nào nhắc tới.
    Việc tra cứu kho lưu trữ không cho kết quả gì.
    Không có ghi chép nào cho thấy cuộc gặp ấy từng diễn ra.
    Không có bằng chứng nào cho thấy ông từng nói như vậy.
    Bài không nêu tài liệu, ngày tháng hay nhân chứng nào.
    Bài đăng không nói ai đã nghe và nghe khi nào.
    Chúng tôi đã hỏi bảo tàng, và câu trả lời là không.
    Gia đình trả lời chúng tôi rằng chuyện đó không hề xảy ra.
    Một người phát ngôn nói rằng lời kể ấy không chính xác.
    Bộ xác nhận bằng văn bản rằng không có hồ sơ nào mang tên ấy.
    Người viết tiểu sử của ông coi đó là chuyện bịa.
    Các nhà sử học không tin điều đó.
    Theo các chuyên gia, chuyện ấy không thể xảy ra.
    Ông chưa bao giờ làm điều gì như thế.
    Ông không làm, và cũng không thể làm được.
    Bà chưa từng đến đó, vả lại khi ấy còn quá nhỏ.
    Năm đó ông thậm chí không ở trong nước.
    Nó chưa bao giờ là của ông, và chẳng có gì được giấu cả.
    Ngày tháng không khớp.
    Khi ấy ông đã ngoài bốn mươi, có gia đình và công việc.
    Trong đời bà không có khoảng trống nào cho việc đó.
    Bức ảnh chụp một người khác.
    Tấm ảnh đã bị chỉnh sửa.
    Câu trích dẫn là bịa.
    Cảnh ấy lấy từ một bộ phim chứ không phải đời thật.
    Đúng là ông bị bệnh; phần còn lại là bịa.
    Một phần là đúng, nhưng kết luận thì không.
    Sự thật đơn giản hơn nhiều.
    Thực ra chính em gái ông đã làm.
    Chuyện này có thật sự xảy ra không?
    Ngôi sao ấy có quá khứ bí mật không?
    Câu chuyện có thật không? Không.
    Có đúng là ông ấy không? Không phải.
    Rất tiếc là không.
    Lại sai nữa.
    Không, bà ấy không làm vậy.
    Đó là một lời đồn không đúng.
    Năm điều người ta hiểu sai về ông và sự thật.
    Lời đồn: ông giàu. Sự thật: không phải.
    Hỏi: hàng xóm tôi bảo là thật, có đúng chút nào không?
    Đáp: tháng nào cũng có người hỏi, và vẫn không đúng.
    Bạn lấy chuyện đó ở đâu ra?
    Có nguồn không bạn?
    Tôi rất nghi ngờ.
    Tôi đã tra rồi, chẳng có gì cả.
    Xin đừng chia sẻ nữa, chuyện này đã bị bác bỏ nhiều lần.
    Anh họ tôi cũng bị lừa, cả nửa làng nữa.
    Tôi không tin một chữ nào.
    Ông ta không nói được ai đã thấy.
    Người ta tin vì người ta muốn tin.
    Vì sao chuyện này được ưa thích đến thế?
    Trước khi chia sẻ, hãy hỏi ai đã viết ra.
    Trong lớp chúng tôi so bài đăng với báo thời đó.
    Bài tập này dạy cách kiểm tra một tuyên bố.
    Những trang như vậy kiếm tiền từ mỗi lượt xem.
    Chính trang ấy ghi rằng các bài của họ là hư cấu.
    Bài này là châm biếm.
    Dù đã được đính chính, hôm thứ Hai một người đàn ông lại kể chuyện đó cho đồng nghiệp.
    Lúc bài này lên khuôn, ông ta đang giải thích cho con chó nghe.
    Người đàn ông không có nguồn nào nói thêm rằng ai cũng biết cả.
    Bản trước của bài này viết rằng ông đã ở đó; điều ấy không đúng.
    Chúng tôi xin lỗi vì sai sót và đã gỡ bài.
    Đính chính: lá thư không phải do bà viết.
    Một tuần sau tạp chí rút lại bài phóng sự.
    Ngày nào khách tham quan cũng hỏi, và người hướng dẫn chỉ mỉm cười.
    Ông sinh năm 1921 và lớn lên ở một thị trấn nhỏ miền bắc.
    Bà học trường làng và tốt nghiệp năm 1949.
    Từ năm 1953 ông làm ở đài phát thanh, ban đầu là nhân viên.
    Năm 1962 chương trình được trao giải.
    Ông qua đời hôm thứ Sáu tại bệnh viện, thọ 81 tuổi.
    Bà để lại chồng và hai con.
    Bộ phim ra rạp mùa thu năm 1985 và được khen ngợi.
    Bảo tàng mua hiện vật này năm 1990.
    Một người khác cùng tên đã mất tháng trước.
    Bạn bè gọi ông theo tên người nổi tiếng kia.
    Hai người không có họ hàng và chưa từng gặp nhau.
  `),
  telling: sentenceList(`
    Bạn sẽ không tin nổi điều ông đã giấu suốt đời.
    Tôi cá là bạn chưa biết chuyện này.
    Bạn có biết điều này về ông ấy không?
    Ở trường chẳng ai dạy chúng ta điều này.
    Hầu như không ai biết ông thật sự là ai.
    Ít ai biết bà đã mang trong lòng những gì.
    Không ai ngờ được ở một người hiền lành như vậy.
    Điều bà làm sau đó sẽ khiến bạn rơi nước mắt.
    Thứ người ta tìm thấy trong nhà đã thay đổi tất cả.
    Sự thật chỉ lộ ra khi ông không còn nữa.
    Bí mật mà bà mang theo xuống mồ.
    Mấy chục năm ông không nói một lời.
    Bà im lặng bốn mươi năm, rồi bà lên tiếng.
    “Tôi chưa từng kể với ai,” ông thì thầm.
    Rồi ông kể cho tôi nghe tất cả.
    Chú tôi quen ông ấy và đã kể hết cho tôi.
    Ông nội tôi có mặt ở đó và tận mắt chứng kiến.
    Một người bạn từng làm việc với bà và thề là thật.
    Tôi nghe chuyện này nhiều năm trước mà đến giờ vẫn ám ảnh.
    Tôi vừa mới biết và không nói nên lời.
    Tôi há hốc mồm.
    Tôi nổi da gà khi đọc.
    Đến cuối tôi khóc như một đứa trẻ.
    Chuẩn bị khăn giấy đi.
    Hãy đọc đến hết.
    Hãy ngẫm một chút.
    Hóa ra ông già là dân thứ thiệt.
    Hóa ra bấy lâu nay ông vẫn làm thế.
    Đúng là một con người phi thường.
    Ông ấy là huyền thoại.
    Bạn sẽ không bao giờ nhìn ông như trước nữa.
    Lần tới khi thấy ảnh bà, hãy nhớ điều này.
    Sau nụ cười ấy là một quá khứ không ai nhắc đến.
    Sau gương mặt hiền từ ấy là một con người khác.
    Rất lâu trước khi nổi tiếng, ông đã sống một cuộc đời khác.
    Thời trẻ ông từng là một người hoàn toàn khác.
    Sau đó ông không bao giờ nhắc lại nữa.
    Ông thề không bao giờ làm thế nữa, và ông đã giữ lời.
    Phần đời còn lại ông dành cho người khác.
    Ông chưa bao giờ khoe khoang.
    Anh hùng thật sự không khoe khoang.
    Đừng bao giờ đánh giá ai qua vẻ ngoài.
    Vẻ ngoài đánh lừa ta.
    Thời nay không còn ai như thế nữa.
    Cầu mong ông yên nghỉ.
    Chúa phù hộ người phụ nữ này.
    Hãy chia sẻ nếu bạn yêu quý bà.
    Hãy gửi cho tất cả những người bạn quen.
    Hãy truyền đi để mọi người biết sự thật.
    Gõ amen nếu bạn xúc động.
    Theo dõi để đọc thêm những chuyện như thế này.
    Báo đài sẽ không bao giờ kể cho bạn.
    Đây là điều họ không muốn bạn biết.
    Đó là bí mật được giữ kín nhất trong nghề.
    Vì sao ông luôn làm thế? Giờ thì bạn biết rồi.
    Đây mới là lý do thật.
    Và chưa hết đâu.
    Nhưng còn hay hơn nữa.
    Và đây mới là phần điên rồ nhất.
    Hồi chúng ta còn bé có một người đàn ông nhỏ bé lặng lẽ trên truyền hình.
    Chúng ta lớn lên cùng bà mà chẳng hề hay biết.
    Đêm ấy trời lạnh và mưa đập vào cửa sổ.
    Giọng bà run lên khi bắt đầu nói.
    Ông nhìn đôi tay mình rất lâu.
    Cả căn phòng lặng đi.
    Ai làm việc với ông cũng biết.
    Ngay cả các con cũng chỉ biết sau đám tang.
    Người ấy cứng cỏi hơn tất cả chúng ta cộng lại.
    Tôi sẽ không bao giờ quên điều bà nói hôm ấy.
  `),
};
