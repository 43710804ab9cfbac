namespace Assistant.Answers.Checks;

/// <summary>Finds the words that turn a statement round: "không", "phải", "có thể", "chỉ", "trừ", and what stands before limits.</summary>
internal static class Markers
{
    private static readonly HashSet<string> Negations = Set("không|chưa|chẳng|không được|chưa được|cấm|nghiêm|trừ|ngoại trừ|miễn");

    private static readonly HashSet<string> Modalities = Set("phải|cần|nên|có thể|được phép|bắt buộc|chỉ|mới");

    private static readonly HashSet<string> Limits =
        Set("trước|sau|từ|đến|tới|trên|dưới|hơn|quá|gần|khoảng|tối đa|tối thiểu|ít nhất|nhiều nhất|chậm nhất|sớm nhất|tăng|giảm|thêm|còn|chỉ|đạt trên|kể");

    // "chỉ thị", "không gian", "cần thiết", "khai trừ" turn nothing round.
    private static readonly HashSet<(string, string)> Compounds =
    [
        ("chỉ", "thị"), ("chỉ", "đạo"), ("chỉ", "tiêu"), ("chỉ", "số"), ("chỉ", "huy"), ("chỉ", "định"), ("chỉ", "dẫn"), ("chỉ", "rõ"), ("chỉ", "ra"),
        ("không", "gian"), ("không", "khí"), ("không", "quân"), ("không", "những"), ("không", "chỉ"), ("hàng", "không"), ("cần", "thiết"), ("cần", "cù"), ("cần", "kiệm"),
        ("khai", "trừ"), ("loại", "trừ"), ("phòng", "trừ"), ("diệt", "trừ"), ("khấu", "trừ"), ("trở", "nên"), ("làm", "nên"), ("tạo", "nên"), ("mắc", "phải"), ("gặp", "phải"),
        ("nghiêm", "túc"), ("nghiêm", "trọng"), ("nghiêm", "chỉnh"), ("nghiêm", "minh"), ("trang", "nghiêm"), ("nghiêm", "khắc"), ("mới", "đây"), ("đổi", "mới"), ("cái", "mới"), ("nông", "thôn"),
        ("tăng", "cường"), ("giảm", "sát"), ("thôn", "mới"), ("kể", "cả"), ("miễn", "dịch"), ("miễn", "phí"),
    ];

    /// <param name="at">Any place in the text.</param>
    public static Marker Of(IReadOnlyList<GateToken> tokens, int at)
    {
        var key = tokens[at].Key;
        if (tokens[at].Kind != GateTokenKind.Word
            || (at + 1 < tokens.Count && Compounds.Contains((key, tokens[at + 1].Key)))
            || (at > 0 && Compounds.Contains((tokens[at - 1].Key, key))))
        {
            return Marker.None;
        }

        return Negations.Contains(key) ? Marker.Negation
            : key != "mới" && Modalities.Contains(key) ? Marker.Modality
            : Limits.Contains(key) && at + 1 < tokens.Count && tokens[at + 1] is { IsFigure: true, Break: GateBreak.None } ? Marker.Limit
            : Marker.None;
    }

    private static HashSet<string> Set(string words) => new(words.Split('|'), StringComparer.Ordinal);
}
