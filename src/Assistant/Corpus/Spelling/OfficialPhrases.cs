namespace Assistant.Corpus.Spelling;

/// <summary>Phrases that officials write every day, so that one wrong mark in them is seen.</summary>
internal static class OfficialPhrases
{
    /// <summary>
    /// The right spelling first; behind it spellings with one mark more or less that are right elsewhere ("chi tiêu"). Those were
    /// gathered by reading sixty million letters of laws, so that clean text raises no alarm.
    /// </summary>
    public static readonly string[] All =
    [
        "chi bộ|chi bổ|chỉ bộ", "đảng bộ|dạng bộ", "đảng viên|dạng viên", "đảng ủy", "tỉnh ủy", "thành ủy", "huyện ủy", "cấp ủy|cấp úy|cấp uy", "chi ủy|chí ủy",
        "bí thư|bì thư|bị thư", "thường vụ|thương vụ", "thường trực", "chấp hành", "sinh hoạt", "nghị quyết", "chỉ thị|chỉ thi|chỉ thì|chỉ thí", "kết luận",
        "quy định|quỹ định", "quy chế|quy che", "hướng dẫn", "kế hoạch", "báo cáo|báo cao|bảo cáo", "chương trình", "tổ chức|tô chức", "cán bộ", "lãnh đạo",
        "chỉ đạo|chỉ đào", "thực hiện|thức hiện", "triển khai", "quán triệt", "kiểm tra", "giám sát", "tín nhiệm", "quần chúng", "kết nạp", "xếp loại",
        "khen thưởng", "kỷ luật", "khuyết điểm", "ưu điểm", "hạn chế", "nguyên nhân|nguyên nhãn", "đánh giá", "bồi dưỡng", "nhiệm vụ|nhiệm vũ",
        "nhiệm kỳ|nhiệm ký|nhiệm kỷ", "trách nhiệm", "xây dựng", "chính trị|chỉnh trị", "xã hội", "kinh tế", "quốc phòng", "an ninh", "nhân dân|nhân dẫn",
        "dân tộc", "tôn giáo", "đoàn thể", "mặt trận", "chính quyền", "địa phương", "trung ương", "tư tưởng|tư tương", "đạo đức", "phong cách|phòng cách",
        "thường xuyên", "chất lượng|chất lương", "nâng cao|năng cao|nặng cao", "tăng cường", "đẩy mạnh", "phát huy", "phát triển", "cải cách",
        "hành chính|hành chỉnh", "dân chủ|dẫn chủ", "tập trung|tập trúng|tạp trung", "nguyên tắc", "phê bình", "đoàn kết|đoạn kết", "thống nhất|thông nhất", "trong sạch|trong sách",
        "vững mạnh", "hoàn thành", "xuất sắc", "tiêu biểu", "điển hình", "tuyên truyền", "vận động", "giáo dục", "đào tạo", "bảo đảm", "đảm bảo|đảm bao",
        "kịp thời", "hiệu quả|hiệu qua", "giải pháp", "yêu cầu", "kiến nghị", "phối hợp", "đôn đốc", "tổng hợp", "tổng kết", "hội nghị|hội nghi|hội nghỉ", "đại hội",
        "ủy ban|uy ban", "ủy viên", "hội đồng|hội đóng|hội động|hối đồng", "văn phòng|văn phong|vấn phòng", "doanh nghiệp", "phụ trách", "chủ trương", "chính sách",
        "pháp luật", "nhà nước", "phương hướng|phương hưởng", "khiếu nại", "tố cáo", "giải quyết", "sử dụng", "cách mạng|cách mang", "đấu tranh", "suy thoái", "nội dung",
        "thảo luận", "biểu quyết", "đội ngũ", "năng lực", "nông thôn", "phân công|phần công|phận công|phán công",
        // Of three and more words, so sure that every word may be wrong.
        "quần chúng ưu tú", "kết nạp quần chúng", "có đông đảng viên", "có đông đồng bào", "khi sinh hoạt", "tỉnh ủy viên",
        "hội đồng nhân dân", "ủy ban nhân dân", "mặt trận tổ quốc", "trong sạch vững mạnh",
    ];

    /// <summary>Deeds that somebody does something "để …": "đề" before them is misread, unless it ends "vấn đề", "chuyên đề", ….</summary>
    public static readonly string[] Deeds =
    [
        "tham mưu", "bàn", "thực hiện", "nâng cao", "bảo đảm", "phục vụ", "tổ chức|tô chức", "triển khai", "báo cáo", "chỉ đạo", "lãnh đạo", "xem xét", "tiếp tục",
        "xây dựng", "kịp thời", "phát huy", "đánh giá", "tổng hợp", "theo dõi", "hoàn thành", "giải quyết",
    ];

    /// <summary>Words that "đề" ends.</summary>
    public static readonly string[] BeforeTopic =
        ["vấn", "chủ", "chuyên", "tiền", "mệnh", "đầu", "nan", "luận", "những", "các", "đặt", "tiêu", "số", "ra", "phụ", "được", "và", "chuyện", "nêu"];

    /// <summary>Small words that nobody writes twice on purpose.</summary>
    public static readonly string[] Small =
        ["của", "và", "các", "những", "trong", "về", "với", "cho", "tại", "là", "để", "từ", "trên", "bằng", "đã", "sẽ", "do", "có", "này"];

    /// <summary>Before these a phrase may stand twice: "người sử dụng sử dụng …", "cơ sở giáo dục giáo dục …".</summary>
    public static readonly string[] BeforeTwice = ["người", "sở", "sự", "quan", "bên"];
}
