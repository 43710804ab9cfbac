using System.Text.RegularExpressions;

namespace Assistant.Corpus.Outlines;

/// <summary>Cuts an outline's entry into the single things that it wants to hear.</summary>
internal static partial class AskReader
{
    // Two wordings of one thing differ by a verb or two.
    private const double AlmostAll = 0.6;

    public static IReadOnlyList<OutlineAsk> Of(string words)
    {
        var asks = new List<OutlineAsk>();
        foreach (var sentence in Cut.Sentences(words))
        {
            var from = asks.Count;
            var bare = OfFigures().Match(sentence) is { Success: true } figures ? sentence.Remove(figures.Index, figures.Length) : sentence;
            AddSentence(asks, bare, splitLists: true);
            if (bare.Length < sentence.Length)
            {
                Over(asks, from, OfFigures().Match(sentence).Value);
            }

            if (from > 0 && IfSo().IsMatch(sentence))
            {
                Follow(asks, from);
            }
        }

        return [.. asks.Where((ask, i) => i == 0 || !Repeats(asks[i - 1], ask))];
    }

    /// <summary>"(số liệu từ năm 2023 đến 2026, phân theo từng năm)" speaks of every figure of its sentence.</summary>
    private static void Over(List<OutlineAsk> asks, int from, string figures)
    {
        var series = Series().IsMatch(figures) || YearNumber().Count(figures) > 1;
        for (var i = from; i < asks.Count; i++)
        {
            asks[i] = asks[i] with { Data = series ? [.. asks[i].Data.Append(AskData.Table).Distinct()] : asks[i].Data, Period = asks[i].Period ?? AskWords.Period(figures) };
        }
    }

    /// <summary>"Chi bộ có … không? Nếu có, nêu kết quả": the story is asked for by the second sentence.</summary>
    private static void Follow(List<OutlineAsk> asks, int from)
    {
        if (asks[from - 1].Data.Contains(AskData.YesNo))
        {
            asks[from - 1] = asks[from - 1] with { Data = [AskData.YesNo] };
        }

        for (var i = from; i < asks.Count; i++)
        {
            asks[i] = asks[i] with { Optional = true };
        }
    }

    /// <summary>The same thing said again in other words: nearly all words of the later one stand in the earlier.</summary>
    private static bool Repeats(OutlineAsk before, OutlineAsk ask)
    {
        if (!before.Data.SequenceEqual(ask.Data) || !ask.Data.Contains(AskData.DocumentList))
        {
            return false;
        }

        var known = Word().Matches(before.Text).Select(match => match.Value.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var words = Word().Matches(Cut.Brackets(ask.Text).Outside).Select(match => match.Value.ToLowerInvariant()).ToList();
        return words.Count(known.Contains) >= AlmostAll * words.Count;
    }

    /// <summary>A note in brackets or a "Lưu ý": one ask for each sentence.</summary>
    public static IReadOnlyList<OutlineAsk> OfNote(string words)
    {
        var text = NoteLabel().Replace(words.Trim(), "").Trim();
        text = text.StartsWith('(') || text.StartsWith('[') ? text[1..].TrimEnd('.', ' ', ')', ']', ';') : text;
        // A note that only tells where a form is asks nothing.
        if (Accompaniment().IsMatch(text) || FiguresOnly().IsMatch(text) || (Directs().IsMatch(text) && !Asks().IsMatch(text)))
        {
            return [];
        }

        var asks = new List<OutlineAsk>();
        foreach (var sentence in Cut.Sentences(text))
        {
            AddSentence(asks, sentence, splitLists: AllFigures().IsMatch(sentence) || FigureAndMore().IsMatch(sentence));
        }

        return asks;
    }

    /// <returns>The time of all figures that a note sets: "Số liệu lấy từ ngày … đến ngày …"; null for any other note.</returns>
    public static string? PeriodOfNote(string words)
    {
        var text = NoteLabel().Replace(words.Trim(), "").Trim().TrimStart('(', '[').TrimEnd('.', ' ', ')', ']', ';');
        return FiguresOnly().IsMatch(text) ? AskWords.Period(text) : null;
    }

    /// <summary>A heading with nothing under it asks for what it names.</summary>
    public static IReadOnlyList<OutlineAsk> OfHeading(string heading)
    {
        var words = heading.TrimEnd('.', ':', ' ');
        if (AndReasons().Match(words) is { Success: true } both)
        {
            var what = both.Groups["what"].Value.Trim();
            return [Ask(what), Ask("Nguyên nhân của " + char.ToLowerInvariant(what[0]) + what[1..])];
        }

        // A heading names a chapter: what was learnt is told there, not listed.
        return [.. Of(words).Select(ask => Learnt().IsMatch(ask.Text) ? ask with { Data = [AskData.Narrative] } : ask)];
    }

    /// <summary>"Về nhận thức." under "Hạn chế, khuyết điểm" asks for the failings of awareness: the heading's words go before.</summary>
    public static string WithHeading(string words, string heading)
    {
        if (!words.StartsWith("Về ", StringComparison.Ordinal) || !Judged().IsMatch(heading))
        {
            return words;
        }

        var head = AndMore().Replace(heading.TrimEnd('.', ':', ' '), "");
        return $"{head} về {words[3..]}";
    }

    private static void AddSentence(List<OutlineAsk> asks, string sentence, bool splitLists)
    {
        if (Evidence().IsMatch(sentence))
        {
            AddEvidence(asks, sentence);
            return;
        }

        var evidence = EvidenceTail().Match(sentence);
        if (evidence.Success)
        {
            sentence = sentence[..evidence.Index];
        }

        var from = asks.Count;
        foreach (var piece in splitLists ? PieceReader.Of(sentence) : [sentence])
        {
            BracketReader.Add(asks, piece, splitLists);
        }

        JoinRatios(asks, from);
        if (evidence.Success)
        {
            asks.Add(new OutlineAsk("Số liệu chứng minh", [AskData.Number], Optional: false));
        }
    }

    /// <summary>"số lượt người dự, tỷ lệ % so với tổng số": a ratio that names nothing is that of the figure before it.</summary>
    private static void JoinRatios(List<OutlineAsk> asks, int from)
    {
        for (var i = asks.Count - 1; i > from; i--)
        {
            if (BareRatio().IsMatch(asks[i].Text) && asks[i - 1].Data.Contains(AskData.Number))
            {
                asks[i - 1] = asks[i - 1] with { Data = [.. asks[i - 1].Data.Append(AskData.Percent).Distinct()] };
                asks.RemoveAt(i);
            }
        }
    }

    /// <summary>"Cần nêu rõ số liệu để chứng minh": one ask more, or figures as of a day for all before.</summary>
    private static void AddEvidence(List<OutlineAsk> asks, string sentence)
    {
        if (asks.Count > 0 && AsOf().Match(sentence) is { Success: true } day)
        {
            for (var i = 0; i < asks.Count; i++)
            {
                asks[i] = asks[i] with { Data = [.. asks[i].Data.Append(AskData.Number).Distinct()], Period = day.Value };
            }

            return;
        }

        if (asks.Count > 0 && asks[^1].Data is [AskData.Narrative, AskData.Number])
        {
            asks[^1] = asks[^1] with { Data = [AskData.Narrative] };
        }

        asks.Add(new OutlineAsk(AskWords.Plain(sentence), [AskData.Number, AskData.Table], Optional: false, Period: AskWords.Period(sentence)));
    }

    private static OutlineAsk Ask(string words) => AskWords.Ask(words, optional: false);

    [GeneratedRegex(@"\s*\((?:lấy |tính )?số liệu\b[^()]*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfFigures();

    [GeneratedRegex(@"\b(?:phân|chia|thống kê) theo\b|\btừng năm\b|\bqua các năm\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Series();

    [GeneratedRegex(@"\b(?:19|20)\d{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex YearNumber();

    [GeneratedRegex(@"^Nếu (?:có|không|chưa)\b", RegexOptions.CultureInvariant)]
    private static partial Regex IfSo();

    [GeneratedRegex(@"[\p{L}\d]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:bài học|kinh nghiệm)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Learnt();

    // How to report, not what: "Chỉ thống kê …; không tính …", "Số liệu tính đến ngày …", "Báo cáo gửi trước ngày …".
    [GeneratedRegex(@"^(?:chỉ|không|số liệu|thời điểm|mốc|báo cáo (?:gửi|phải|cần|không)|đề nghị|các (?:đơn vị|cơ quan|chi bộ|địa phương)|nơi nào|đơn vị nào|trình bày|dung lượng|ngắn gọn|dành cho|áp dụng|phần này|nội dung này|tùy|tuỳ|căn cứ)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Directs();

    [GeneratedRegex(@"\b(?:nêu|đánh giá|phân tích|làm rõ|so sánh|báo cáo rõ|thống kê rõ|ghi rõ)\b|\?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asks();

    [GeneratedRegex(@"^(?:lấy |các )?số liệu (?:tính |lấy |báo cáo |thống kê )*(?:từ|đến|tại|tính|trong|theo|của năm|năm)\b[^;.]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FiguresOnly();

    [GeneratedRegex(@"^(?:nêu rõ |nêu |ghi rõ |thống kê )?(?:số|tổng số|số lượng|tỷ lệ|tỉ lệ)\s[^;]*(?:;\s*(?:và )?(?:số|tổng số|số lượng|tỷ lệ|tỉ lệ)\s[^;]*)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AllFigures();

    // "Nêu rõ số lần kiện toàn, thành phần; quy chế hoạt động; kinh phí": short names of things, no sentence.
    [GeneratedRegex(@"^(?:nêu rõ |nêu |ghi rõ |thống kê )?(?:số|tổng số|số lượng)\s[^;:.]{2,50}(?:;\s[^;:.,]{2,40}){2,}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FigureAndMore();

    [GeneratedRegex(@"^(?:tỷ|tỉ) lệ(?:\s*(?:%|phần trăm))?(?:\sso với\b.*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareRatio();

    [GeneratedRegex(@"^(?:Lưu ý|Ghi chú|Chú ý)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoteLabel();

    [GeneratedRegex(@"^(?:có|kèm|theo|xem|gửi)\b.{0,60}\b(?:biểu mẫu|biểu số liệu|biểu|bảng|danh sách|phụ lục|gửi kèm|kèm theo|mẫu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Accompaniment();

    [GeneratedRegex(@"^(?<what>.{3,80}?)(?:,| và) (?:các )?nguyên nhân$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AndReasons();

    [GeneratedRegex(@"\b(?:ưu điểm|khuyết điểm|hạn chế|tồn tại|kết quả|nguyên nhân|yếu kém|bất cập|thuận lợi|khó khăn|đánh giá)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Judged();

    [GeneratedRegex(@"\s+và\s+(?:nguyên nhân|kết quả nổi bật|các nguyên nhân).*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AndMore();

    [GeneratedRegex(@"^(?:cần |phải )?(?:có |nêu |đánh giá |kèm )(?:rõ|rõ, cụ thể|cụ thể)?\s*(?:các )?số liệu\b(?!.{0,10}\bvề\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Evidence();

    [GeneratedRegex(@",\s*(?:cần |phải )(?:có |nêu )(?:rõ )?số liệu(?: để)? chứng minh\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EvidenceTail();

    [GeneratedRegex(@"tại thời điểm [^,.;]{3,30}|tính đến (?:ngày|hết|tháng)[^,.;]{3,30}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsOf();
}
