using System.Text.RegularExpressions;
using static Assistant.Answers.Reading.QuestionKind;

namespace Assistant.Answers.Reading;

/// <summary>Tells what is said to the program from questions about documents: courtesies, anger, opinions, what is not our business.</summary>
internal static class Talk
{
    private const string Polite = "(?: (?:bạn|em|anh|chị|cô|chú|bác|ad|admin|bot|trợ lý|trợ lý văn bản|đồng chí|mọi người|cả nhà|nhiều|lắm|nhé|nha|nhe|ạ|a|à|rất|quá|thật|vậy|thế|nhỉ|đấy|đó|rồi|luôn|ơi|buổi sáng|buổi chiều|buổi tối|ngày mới|cuối tuần|đã giúp|giúp đỡ|vì đã giúp|tôi|mình))*";

    private const string Me = "(?:bạn|em|trợ lý|bot|chatbot|mày|hệ thống này|chương trình này|ứng dụng này)";

    private const string Persons = "(?:đồng chí|ông|bà|bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc|trưởng ban|chánh văn phòng|thủ trưởng|lãnh đạo)";

    public static readonly IReadOnlyList<TalkCue> All =
    [
        // Courtesies: the whole line, so that "chào bạn, cho hỏi …" stays a question.
        new(Greeting, 90, $"^ (?:em |tôi |mình |dạ )?(?:xin )?(?:kính )?(?:chào|hello|hi|hey|alo|good morning|chúc (?:bạn )?(?:một )?(?:buổi|ngày) _ (?:tốt lành|vui vẻ)|có ai (?:ở đó|đấy|không)|(?:bạn|em|trợ lý|ad|bot) ơi|bạn có khỏe không|bạn khỏe không){Polite} $"),
        new(Thanks, 90, $"^ (?:vâng |dạ |ok |oke |ừ |thôi |được rồi |tốt |hay quá )*(?:xin )?(?:cảm ơn|cám ơn|thank|thanks|thank you|tks|thks){Polite}(?: (?:hữu ích|tuyệt vời|tốt)(?: lắm| quá)?)?(?: chào(?: tạm biệt)?{Polite})? $"),
        new(Thanks, 90, $"^ (?:vâng |dạ |ok |oke |ừ )*(?:ok|oke|okay|hay quá|tuyệt vời|giỏi quá|giỏi lắm|hữu ích (?:quá|lắm)|được rồi|hiểu rồi|rõ rồi|tốt lắm|đúng rồi){Polite} $"),
        new(Goodbye, 90, $"^ (?:thôi |ok |vâng |dạ )*(?:(?:chào )?tạm biệt|bye|bye bye|goodbye|good bye|hẹn gặp lại|hẹn mai gặp|tôi (?:đi|nghỉ) đây|chào nhé|chúc ngủ ngon){Polite} $"),
        new(Help, 90, $"^ (?:cho (?:tôi |em |mình )?hỏi |thế |vậy )?(?:trợ giúp|help|hướng dẫn sử dụng|giúp tôi với|giúp với|{Me} (?:có thể )?(?:làm|giúp|trả lời|hỗ trợ) (?:được )?(?:tôi )?(?:những )?(?:gì|việc gì|câu gì)|{Me} có (?:những )?(?:chức năng|khả năng) (?:gì|nào)|(?:tôi |em |mình )?(?:có thể )?hỏi (?:bạn )?(?:được )?(?:những )?gì|cách (?:sử dụng|dùng|hỏi)|(?:sử dụng|dùng) (?:bạn |chương trình )?(?:như )?thế nào|what can you do){Polite} $"),
        new(Identity, 90, $"^ (?:cho (?:tôi |em |mình )?hỏi |thế |vậy |mà )?(?:{Me} (?:là|tên|tên là) (?:ai|gì|cái gì)|{Me} (?:có phải )?là (?:con )?(?:người|máy|robot|ai|trí tuệ nhân tạo|chatbot|chat gpt|chatgpt|gpt)(?: thật)?(?: hay (?:là )?(?:người|máy))?(?: không| à| hả)?|ai (?:đã )?(?:tạo|làm|viết|lập trình|sinh) ra {Me}|{Me} do ai (?:tạo|làm|viết)(?: ra)?|{Me} (?:bao nhiêu|mấy) tuổi|{Me} sống ở đâu|who are you|what are you|are you (?:human|a robot|an ai|chatgpt)|what is your name){Polite} $"),

        // Anger. What is asked with a document's name in the same breath is still a question.
        new(Displeasure, 88, $"(?<!đội )(?<!ngôn )ngu (?:(?:thế|vậy)(?! nào)|quá|ngốc|lắm|xuẩn|si|như (?:bò|chó|lợn|heo))|dốt (?:thế|quá|lắm)(?! nào)|{Me} (?:sao |quá |thật |gì mà |mà )?(?:ngu|dốt|ngốc|vô dụng|đần(?! (?:vận|chủ|số|cư|sinh|quân|sự|tộc)))|câm (?:mồm|miệng)|im (?:mồm|miệng|đi)|cút (?:đi|xéo)|biến đi|khốn nạn|mất dạy|vcl|vkl|clgt|đkm|đcm|dkm|dcm|dmm|ghét (?:mày|bạn)|bực (?:mình|quá)|tức (?:quá|chết)|fuck|stupid|idiot|shit"),
        new(Displeasure, 88, "^ (?:mày là |bạn là |đúng là |thật là )?(?:đồ )(?:ngu|ngốc|vô dụng|máy móc|điên|khùng|dở hơi)"),
        new(Displeasure, 85, "^ (?:ngu|dốt|đần|vô dụng|rác|tệ hại|vớ vẩn|chán|tệ quá|tệ thật|chán quá|chán thật|sai rồi|sai bét|trả lời sai(?: rồi| hết| bét)?|không đúng(?: rồi| gì cả)?|chưa đúng|nhầm rồi|trả lời (?:linh tinh|lung tung|vớ vẩn|chán)|hỏi (?:một |1 )?đằng (?:trả lời|đáp) (?:một |1 )?nẻo|chẳng giúp (?:được )?gì|không giúp được gì)" + Polite + " $"),

        // What somebody thinks.
        new(Opinion, 100, $"theo (?:ý kiến |ý |quan điểm )?(?:của )?{Me} (?:thì )?(?:ai|bí thư|đồng chí|người|lãnh đạo|có nên|nên|đáng|chính|cái nào|văn bản nào)"),
        new(Opinion, 100, $"theo (?:ý kiến |ý |quan điểm )?(?:của )?(?:{Me}|anh|chị) (?!tổ chức|tuyên giáo|dân vận|nội chính|thường vụ|chấp hành|chỉ đạo|quản lý|kiểm tra).*(?:hơn|nhất|(?:quá|lắm|hợp lý|đúng|khả thi|phù hợp|cần thiết|thực tế|tốt|hay|cao|thấp|khó|dễ|nhiều|ít|lâu|ngắn|công bằng)(?: quá| lắm| hơn)? (?:không|ko|k|chưa))(?: vậy| ạ| nhỉ)? $"),
        new(Opinion, 100, "(?:bạn|trợ lý|bot|mày) (?:có )?(?:nghĩ|thấy|nhận xét|cho rằng|ủng hộ|thích|ghét|đồng ý rằng|tin rằng|tán thành)|(?:bạn|trợ lý|bot|mày) đánh giá (?:thế nào|như thế nào|ra sao|sao|gì|cao)|em (?:nghĩ|thấy) (?:gì|sao|thế nào|ai)"),
        new(Opinion, 100, $"(?:ý kiến|quan điểm|nhận xét|đánh giá|cảm nghĩ) (?:riêng )?(?:của|từ) {Me}"),
        new(Opinion, 100, "(?:nên|cần) (?:bầu|bổ nhiệm|chọn|đề cử|kỷ luật|cách chức|thay) (?:ai|đồng chí nào|người nào|cho ai)"),
        new(Opinion, 100, "(?:giỏi|kém|tệ|yếu|tốt|xứng đáng|uy tín|liêm khiết|tham nhũng) nhất (?:là ai|khóa|trong số)|ai (?:là người )?(?:giỏi|kém|tệ|xứng đáng|uy tín|tốt|tham nhũng) (?:nhất|hơn)|có xứng đáng"),
        new(Opinion, 100, $"{Persons} _ (?:là người thế nào|có (?:tốt|giỏi|giàu|tham nhũng|trong sạch|xứng đáng)(?: không)?|là người tốt|đang bị (?:điều tra|kỷ luật))|(?:lãnh đạo|đồng chí|ai|cán bộ) (?:nào )?(?:đang )?bị điều tra"),
        new(Opinion, 100, "(?:nào|cái gì) (?:là )?(?:quan trọng|hay|tốt|đúng|đáng tin|thuyết phục|mạnh) (?:hơn|nhất)|(?:viết|làm|nói|soạn) (?:có )?(?:hay|tốt|dở|tệ|kém|hợp lý) (?:hay )?không|lỗi (?:tại|do|của) _ hay (?:tại|do|của)|nói thẳng (?:đi|ra)"),
        new(Opinion, 95, "ai (?:sẽ |có thể |nên )(?:làm|lên|giữ|được bầu|thay|trúng cử)|(?:khóa|nhiệm kỳ) (?:tới|sau) ~(?:ai (?:làm|lên|giữ|được bầu|trúng)|bầu ai)"),
        new(Opinion, 100, "(?:có nên|nên|sao không|vì sao không|tại sao không|ủng hộ) (?:_ )?(?:nhiều đảng|đa đảng|đa nguyên|tranh cử|tự do báo chí)|đảng nào (?:tốt|hay|mạnh)|có nên tin|(?:chế độ|đảng) _ (?:tốt hay xấu|sụp đổ|độc tài|có tốt không)|độc tài|phê phán (?:đường lối|chế độ|đảng|lãnh đạo)|(?:vô ích|vô dụng|thừa thãi) (?:không|phải không)|(?:mỹ|nga|trung quốc|việt nam) (?:~)?(?:với|và|hay) (?:~)?(?:mạnh|tốt|giỏi|giàu) hơn|ai mạnh hơn|trump|putin|biden|bầu cử (?:tổng thống|mỹ)"),

        // What is known of persons beside their office.
        new(Private, 96, $"(?:vợ|chồng|con cái|vợ con|chồng con|bồ nhí|người yêu|gia đình|nhà riêng|đời tư) (?:riêng )?(?:của )?(?:các |những )?{Persons}|{Persons} _ (?:nhà ở đâu|quê ở đâu|sống ở đâu|có (?:vợ|chồng|bồ|mấy con|con chưa)|bao nhiêu tuổi|mấy tuổi|đã (?:ly hôn|kết hôn))|(?:số (?:điện thoại|di động)|email|zalo|facebook|địa chỉ) (?:riêng|cá nhân|nhà riêng|nhà)|(?:số )?(?:căn cước|cccd|cmnd|chứng minh nhân dân|tài khoản ngân hàng|hộ chiếu)(?: công dân)? (?:của|_ (?:đảng viên|đồng chí|cán bộ|ông|bà))"),

        // None of our business.
        new(Elsewhere, 95, "thời tiết (?:hôm nay|ngày mai|mai|tuần này|tuần tới|cuối tuần|ở|tại|hà nội|thế nào|ra sao|ngoài|có đẹp)|dự báo thời tiết|trời (?:có |đang |sắp |hôm nay )?(?:mưa|nắng|rét|lạnh|nóng)|(?:sắp|sẽ) (?:mưa|nắng)(?: to| lớn| không)|(?:hôm nay|ngày mai|mai|chiều nay|tối nay|cuối tuần) (?:_ )?(?:mưa|nắng)"),
        new(Elsewhere, 95, "tỷ số (?:trận|bao nhiêu|mấy|là)|kết quả (?:trận|bóng đá)|trận (?:đấu|bóng|chung kết)|ai vô địch|đội tuyển (?:việt nam|quốc gia|bóng đá|nam|nữ)|đá với (?:ai|đội)|đội nào (?:vô địch|thắng|thua|mạnh|đá)|bóng đá (?:hôm nay|tối nay|việt nam)|đá bóng|lịch thi đấu|world cup|ngoại hạng|ronaldo|messi"),
        new(Elsewhere, 95, "giá (?:vàng|xăng|usd|đô la|bitcoin)|tỷ giá|chứng khoán|bitcoin|xổ số|lô đề|đánh đề|vietlott|lãi suất (?:ngân hàng|tiết kiệm|gửi)"),
        new(Elsewhere, 95, "kể (?:cho (?:tôi|em|mình) )?(?:nghe )?(?:một |1 )?(?:chuyện|câu chuyện|truyện)|chuyện cười|truyện cười|nấu (?:món|phở|bún|canh|cơm)|công thức nấu|(?:trưa|tối|sáng|hôm) nay ăn gì|ăn gì (?:ngon|bây giờ)|quán (?:ăn|nhậu|cà phê|cơm|phở) (?:nào|gì|ngon|ở đâu)|phim (?:gì|nào|hay)|nghe nhạc|hát (?:một bài|cho)|chơi game (?:gì|nào)|du lịch ở đâu|tử vi|xem bói|bói toán|cung hoàng đạo|phong thủy|ngày (?:đẹp|tốt) để|bây giờ (?:là )?mấy giờ|mấy giờ rồi|hôm nay (?:là )?(?:ngày|thứ) (?:mấy|bao nhiêu|gì)"),
        new(Elsewhere, 95, "(?:viết|lập trình|tạo|sửa|chạy|giải thích) ~(?:code|đoạn mã|mã nguồn|script|macro|sql|python|javascript|java|html|thuật toán)|(?:python|javascript|java|php|html|css|sql)|code|công thức excel|hàm (?:vlookup|excel|sum)|cài (?:win|windows|phần mềm|office)|máy (?:in|tính) (?:bị|hỏng|chậm)"),
        new(Elsewhere, 95, "(?:làm|viết|sáng tác|soạn) ~(?:bài thơ|thơ|bài vè|câu đối|bài hát|tiểu thuyết|truyện ngắn|bài văn|bài luận)|dịch _ (?:sang|ra|qua) tiếng (?:anh|pháp|trung|nhật|hàn|nga|đức)|tiếng (?:anh|trung|nhật|hàn|pháp) (?:là gì|nói thế nào|viết thế nào)|translate"),
        new(Elsewhere, 95, "(?:bị|đang) (?:đau (?:đầu|bụng|lưng|họng|răng|dạ dày)|sốt cao|cảm cúm|mất ngủ)|uống thuốc (?:gì|nào)|kê đơn thuốc (?:trị|chữa|cho tôi)|thuốc (?:gì|nào) (?:chữa|trị|tốt)|giảm cân|tăng cân|chế (?:thuốc nổ|bom|mìn)|(?:làm|chế tạo) (?:bom|thuốc nổ)|cách làm giả|để không ai phát hiện"),
        new(Elsewhere, 95, $"(?:tôi|em|mình|tao) (?:có )?nên (?:ly hôn|lấy chồng|lấy vợ|yêu|chia tay|nghỉ việc|mua|bán)|(?:vợ|chồng|người yêu|bạn gái|bạn trai) (?:của )?(?:tôi|em|mình)|tỏ tình|thất tình|chán đời|{Me} (?:có )?(?:yêu|người yêu|vợ|chồng|cảm xúc|biết (?:buồn|yêu|hát))|thủ đô (?:của |nước )|tổng thống (?:mỹ|nga|pháp|hoa kỳ)|dân số (?:việt nam|thế giới|trung quốc)|ai (?:phát minh|sáng lập)|đỉnh núi cao nhất|giải (?:giúp )?(?:phương trình|bài toán)|đạo hàm|tích phân"),

        // Orders to the program that need no forgiving of slips; those that do are with the other orders.
        new(Instruction, 1000, $"(?:từ giờ|từ bây giờ|từ nay)(?: trở đi)?(?! đến| tới) ~(?:{Me}|trả lời|câu trả lời|hãy|luôn)|(?:giả sử|giả vờ|coi như|xem như) (?:rằng )?{Me} (?:không phải )?(?:là)?|{Me} (?:hãy )?(?:đóng vai|giả vờ|giả làm)|(?:hãy|mày) đóng vai (?!trò)|{Me} (?:đang ở|vào) chế độ|(?:bật|vào|chuyển sang) chế độ (?:kiểm thử|lập trình|nhà phát triển|quản trị|bảo trì|debug)|với tư cách (?:là )?(?:quản trị|lập trình|người tạo|nhà phát triển)|mệnh lệnh (?:của )?(?:cấp trên|lập trình viên)|(?:chỉ thị|lệnh|quy tắc|chính sách) mới (?:của lập trình viên|cho (?:{Me}))|cho phép {Me} bỏ qua"),
        new(Instruction, 1000, "(?:hãy|cứ) (?:trả lời|nói|đáp|viết|ghi|khẳng định|xác nhận)(?: lại)? (?:rằng|là|đại|bừa|theo ý)|(?:hãy|cứ) (?:nói|khẳng định) _ là (?!gì|ai|bao|khi|ngày nào|như|cơ|đơn|những|các|thế|văn bản|mấy|do|ở|nhằm)|nói đại|trả lời đại|đoán (?:đại|bừa|mò|giúp|giùm)|hãy đoán|chọn bừa|(?:cứ|hãy) ghi nguồn|ghi (?:giùm|giúp|hộ) tôi là|^ viết là |(?:hãy|cứ) coi (?:mọi|như|tất cả)|coi như lấy|(?:hãy|cứ) suy ra|(?:như|là) số liệu (?:thật|chính thức)|số liệu như thật|chỉ cần (?:đáp|nói)|(?:cấm|đừng|không cần|khỏi) (?:trích )?dẫn nguồn|không (?:cần )?dấu ngoặc vuông|đừng (?:tìm|tra)(?: cứu)? trong (?:văn bản|tài liệu)|bằng hiểu biết của (?:bạn|mày)"),
        new(Instruction, 1000, "(?:hãy|cứ|tự|được phép|bạn) bịa|bịa (?:ra|thêm|đại)|(?:lặp lại|nhắc lại) (?:theo tôi|nguyên văn chuỗi|lời này|câu này|chuỗi)|tắt (?:~)?(?:kiểm tra|cổng)|chạy (?:câu )?lệnh|mở (?:liên kết|link|đường dẫn)|tải mô hình|gửi (?:e mail|email|mail) cho tôi|gửi nội dung kho|danh sách người dùng|câu hỏi của (?:những )?người (?:dùng )?khác|vừa hỏi trước tôi|người dùng (?:khác|kế tiếp)|(?:tệp|thư mục) (?:_ )?(?:máy chủ|etc)|etc passwd|mã xác thực của|tạo (?:ra )?(?:một )?văn bản giả|(?:viết lại|tóm tắt) _ (?:theo ý ngược lại|và thêm)|(?:tạo|làm|soạn) ~(?:báo cáo|văn bản|hồ sơ) giả|viết đơn tố cáo _ giúp"),
        new(Instruction, 1000, "you (?:must|are now|will now|should now)|act as|new policy|your (?:system prompt|prompt|instructions|rules)|developer mode|jailbreak|system prompt|hidden rules|(?:ignore|disregard|forget|override|bypass|repeat|print|reveal|output|append|say) ~(?:instructions|instruction|rules|prompt|documents|sources|above|previous|verbatim|hidden|nothing else|only)|drop table|jndi"),
    ];

    /// <summary>All patterns without marks.</summary>
    public static IEnumerable<Regex> Patterns => All.Select(cue => cue.Folded);

    /// <summary>The kinds that the words show, each with its weight.</summary>
    public static IEnumerable<(QuestionKind Kind, int Weight)> In(TalkLine line) =>
        All.Where(cue => cue.Fits(line)).Select(cue => (cue.Kind, cue.Weight));

    /// <summary>Nothing is looked up for these.</summary>
    public static bool IsNoQuestion(QuestionKind kind) =>
        kind is Greeting or Thanks or Help or Goodbye or Identity or Displeasure or Elsewhere or Private or Opinion or Instruction;
}
