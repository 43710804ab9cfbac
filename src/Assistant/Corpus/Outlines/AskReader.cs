using System.Text.RegularExpressions;

namespace Assistant.Corpus.Outlines;

/// <summary>Cuts an outline's entry into the single things that it wants to hear.</summary>
internal static partial class AskReader
{
    public static IReadOnlyList<OutlineAsk> Of(string words)
    {
        var asks = new List<OutlineAsk>();
        foreach (var sentence in Cut.Sentences(words))
        {
            AddSentence(asks, sentence, splitLists: true);
        }

        return asks;
    }

    /// <summary>A note in brackets or a "Lưu ý": one ask for each sentence.</summary>
    public static IReadOnlyList<OutlineAsk> OfNote(string words)
    {
        var text = NoteLabel().Replace(words.Trim(), "").Trim();
        text = text.StartsWith('(') ? text[1..].TrimEnd('.', ' ', ')', ';') : text;
        // A note that only tells where a form is asks nothing.
        if (Accompaniment().IsMatch(text))
        {
            return [];
        }

        var asks = new List<OutlineAsk>();
        foreach (var sentence in Cut.Sentences(text))
        {
            AddSentence(asks, sentence, splitLists: false);
        }

        return asks;
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

        return [.. Of(words)];
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

        foreach (var piece in splitLists ? PieceReader.Of(sentence) : [sentence])
        {
            BracketReader.Add(asks, piece, splitLists);
        }

        if (evidence.Success)
        {
            asks.Add(new OutlineAsk("Số liệu chứng minh", [AskData.Number, AskData.Table], Optional: false));
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

        asks.Add(new OutlineAsk(AskWords.Plain(sentence), [AskData.Number, AskData.Table], Optional: false, Period: AskWords.Period(sentence)));
    }

    private static OutlineAsk Ask(string words) => AskWords.Ask(words, optional: false);

    [GeneratedRegex(@"^(?:Lưu ý|Ghi chú|Chú ý)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoteLabel();

    [GeneratedRegex(@"^(?:có|kèm|theo|xem|gửi)\b.{0,60}\b(?:biểu mẫu|phụ lục|gửi kèm|kèm theo|mẫu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
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
