using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Search;
using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>Reads a line with the question before it in mind: "thế còn cấp xã?", "ai chủ trì?", "văn bản đó còn hiệu lực không?".</summary>
internal static partial class FollowUp
{
    private const int LongestFollowUp = 80;

    // A line that says more than this of its own is a question by itself.
    private const int MostOwnWords = 2;
    private const int MostNamed = 6;
    private const int FewWords = 4;

    private static readonly Regex[] Likes = [Level(), Year(), Grade()];

    public static Turn Read(Question question, CorpusSnapshot corpus)
    {
        var text = NormalForm.Of(question.Text).Trim();
        var folded = Courtesy().Replace(Diacritics.FoldInPlace(text).Trim(' ', '?', '.', '!', ','), string.Empty).Trim(' ', ',');
        if (text.Length <= LongestFollowUp && FollowUpActs.Of(folded) is var act && act != FollowUpAct.None)
        {
            return new Turn(act, text);
        }

        if (question.PreviousQuestion is not { Length: > 0 } said || text.Length > LongestFollowUp)
        {
            return new Turn(FollowUpAct.None, question.Text);
        }

        var previous = Asked.Of(NormalForm.Of(said));
        if (ThatDocument().Match(Diacritics.FoldInPlace(text)) is { Success: true } that && (NameIn(said) ?? NameOf(question.PreviousDocumentId, corpus)) is { } name)
        {
            return new Turn(FollowUpAct.None, text[..that.Index] + name + text[(that.Index + that.Length)..], Leans: true) { IsAside = Asked.Of(text).OwnWords <= MostOwnWords };
        }

        var asked = text[Why().Match(Diacritics.FoldInPlace(text)).Length..];
        return Completed(asked, previous) ?? new Turn(FollowUpAct.None, asked.Length < text.Length ? asked : question.Text);
    }

    private static Turn? Completed(string text, Asked previous)
    {
        var (rest, leans) = Bare(text);
        var own = Asked.Of(rest);
        if (rest.Length == 0 || own.NamesDocuments)
        {
            return null;
        }

        if (!own.Asks && (leans ? own.OwnWords <= MostNamed : own.WordCount <= FewWords && Array.Exists(Likes, like => like.IsMatch(Diacritics.FoldInPlace(rest)))))
        {
            return new Turn(FollowUpAct.None, Exchanged(rest, previous.Text), Leans: true) { MayBeElsewhere = IsElsewhere(rest) };
        }

        if (!own.Asks || own.Defines || own.OwnWords > (leans ? MostOwnWords + 1 : MostOwnWords))
        {
            return null;
        }

        var topic = previous.Topic;
        if (Now().IsMatch(Diacritics.FoldInPlace(text)))
        {
            // "vậy giờ là mấy ngày": what held then is not asked again.
            topic = Cut(topic, [.. DocumentMentions.In(topic).Select(mention => mention.Span)]);
        }

        if (YearBefore().Match(Diacritics.FoldInPlace(rest)) is { Success: true } before && OnlyYear(topic) is { } year)
        {
            rest = string.Create(CultureInfo.InvariantCulture, $"{rest[..before.Index]}năm {year - 1}{rest[(before.Index + before.Length)..]}");
        }
        else
        {
            topic = Likes.Where(like => like.IsMatch(Diacritics.FoldInPlace(rest))).Aggregate(topic, (kept, like) => Cut(kept, Spans(like, kept)));
        }

        return new Turn(FollowUpAct.None, $"{topic} {rest}".Trim(), Leans: true, Alone: own.OwnWords > 0 ? text : null);
    }

    // Another year, level or place may have a document of its own; another item of a list has not.
    private static bool IsElsewhere(string rest)
    {
        var folded = Diacritics.FoldInPlace(rest);
        return Level().IsMatch(folded) || Year().IsMatch(folded) || BodyNames.In(rest).Count > 0 || Provinces.In(" " + folded + " ", rest).Count > 0 || Named().IsMatch(rest);
    }

    // Without "thế còn" before and "thì sao" behind; and whether either was there.
    private static (string Line, bool Leans) Bare(string text)
    {
        var folded = Diacritics.FoldInPlace(text);
        var end = Closing().Match(folded);
        var start = Opening().Match(folded);
        // "còn hiệu lực không" only begins like one.
        var opened = start.Success && !StillAsks().IsMatch(folded);
        var from = opened ? start.Length : 0;
        var to = end.Success && end.Index > from ? end.Index : text.Length;
        return (text[from..to].Trim(' ', '?', '.', ',', '!'), opened || end.Success);
    }

    // What the new words name takes the place of its like in the old question; where nothing is like it, it goes before.
    private static string Exchanged(string rest, string previous)
    {
        var kept = previous.TrimEnd('?', ' ', '.');
        var folded = Diacritics.FoldInPlace(rest);
        foreach (var like in Likes)
        {
            if (like.Match(folded) is { Success: true } match && match.Length == rest.Length && like.Match(Diacritics.FoldInPlace(kept)) is { Success: true } old)
            {
                return kept[..old.Index] + rest + Cut(kept[(old.Index + old.Length)..], Spans(like, kept[(old.Index + old.Length)..]));
            }
        }

        kept = Likes.Where(like => like.IsMatch(folded)).Aggregate(kept, (text, like) => Cut(text, Spans(like, text)));
        var bare = Plural().Replace(folded, string.Empty);
        var name = rest[(rest.Length - bare.Length)..];
        if (SameHead(bare, kept) is { } head)
        {
            return kept[..head.Start] + name + kept[head.End..];
        }

        return BodyNames.In(name) is [{ Start: 0 }] && BodyNames.In(kept) is [var body, ..]
            ? kept[..body.Start] + name + OwnName().Replace(kept[body.End..], string.Empty)
            : $"{rest} {kept}";
    }

    // "hạng II" after "hạng I", "chi bộ trường học" after "chi bộ thôn": the same noun, and what tells it from others.
    private static TextSpan? SameHead(string rest, string kept)
    {
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var folded = Diacritics.FoldInPlace(kept);
        for (var length = words.Length - 1; length >= 1; length--)
        {
            var head = string.Join(' ', words[..length]);
            if (length == 1 && (head.Length < 3 || StopWords.IsQuestionWord(head)))
            {
                continue;
            }

            var match = Regex.Match(
                folded,
                $@"(?<![\p{{L}}\d]){Regex.Escape(head)}(?: (?!{FunctionWords})[\p{{L}}\d]+){{1,{words.Length - length}}}(?![\p{{L}}\d])",
                RegexOptions.CultureInvariant,
                TimeSpan.FromSeconds(1));
            if (match.Success)
            {
                return new TextSpan(match.Index, match.Index + match.Length);
            }
        }

        return null;
    }

    private const string FunctionWords = @"(?:o|co|phai|la|duoc|cua|trong|theo|nop|gui|bao|ve|thi|do|truoc|xong|may|khi|can|tai|cho|voi|va|da|se|quy|tu|den|nam|nhu|giao|lam|to)(?![\p{L}\d])";

    private static List<TextSpan> Spans(Regex like, string text) =>
        [.. like.Matches(Diacritics.FoldInPlace(text)).Select(match => new TextSpan(match.Index, match.Index + match.Length))];

    private static string Cut(string text, List<TextSpan> spans)
    {
        foreach (var span in Enumerable.Reverse(spans))
        {
            text = text.Remove(span.Start, span.Length);
        }

        return text;
    }

    // The one document that the question before named, with the words for its type.
    private static string? NameIn(string question)
    {
        var text = NormalForm.Of(question);
        if (DocumentMentions.In(text) is not [var only])
        {
            return null;
        }

        var type = TypeBefore().Match(Diacritics.FoldInPlace(text[..only.Span.Start]));
        return text[(type.Success ? type.Index : only.Span.Start)..only.Span.End];
    }

    // "Kế hoạch số 34-KH/TU"; null where the document has no number.
    private static string? NameOf(string? id, CorpusSnapshot corpus) =>
        id is not null && corpus.Cards.FirstOrDefault(card => string.Equals(card.Id, id, StringComparison.Ordinal)) is { Identity.Number.Length: > 0 } card
            ? $"{card.Identity.Type} số {card.Identity.Number}"
            : null;

    private static int? OnlyYear(string text) =>
        Year().Matches(Diacritics.FoldInPlace(text)) is [var only] ? int.Parse(only.Value[^4..], CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?:\s(?:vay|the|a|ah|nhi|nhe|ha|day|voi|nao nhi|ban|em|ban oi|giup toi|giup minh|cho toi|duoc khong))+$|^(?:ban oi|em oi|cho (?:toi|em|minh)(?: hoi)?|xin hoi|a|uh|u|ok)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Courtesy();

    [GeneratedRegex(@"^(?:the con|vay con|con ve|con|the thi|vay thi|the|vay|roi)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^con (?:hieu luc|han|gia tri|ap dung|dung|thoi han)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex StillAsks();

    [GeneratedRegex(@"\s(?:thi sao|thi the nao|thi may|the nao|ra sao)(?:\s(?:nhi|a|vay|ha))?\s*\??\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex(@"(?<!\p{L})(?:van ban|ke hoach|chi thi|nghi quyet|huong dan|quyet dinh|bao cao|quy dinh|quy che|nghi dinh|thong tu|thong bao|cong van|ket luan|tai lieu)\s+(?:do|nay|ay|kia|tren|vua roi|noi tren)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex ThatDocument();

    [GeneratedRegex(@"(?<!\p{L})(?:nghi quyet|quyet dinh|quy dinh|chi thi|ket luan|quy che|huong dan|thong bao|bao cao|ke hoach|chuong trinh|nghi dinh|thong tu|cong van|to trinh)(?:\s+so)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TypeBefore();

    [GeneratedRegex(@"(?<!\p{L})(?:bay gio|gio|hien nay|hien gio|moi nhat)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Now();

    // "vì sao lại thế, đơn nặc danh là gì?": what is asked comes after.
    [GeneratedRegex(@"^(?:vi sao|tai sao|sao)(?: lai)? (?:the|vay|nhu the|nhu vay)\s*[,?.]\s*(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Why();

    [GeneratedRegex(@"(?<!\p{L})(?:xã|phường|huyện|thị xã|quận) \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<!\p{L})nam (?:truoc do|truoc|ngoai)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex YearBefore();

    [GeneratedRegex(@"^(?:cac|nhung|mot so)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Plural();

    // "Ban Xây dựng Đảng xã Suối Vàng": the name of the place belongs to the body that goes.
    [GeneratedRegex(@"^(?: (?:xã|phường|huyện|tỉnh|thị xã|thành phố))?(?: \p{Lu}\p{L}*){1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex OwnName();

    [GeneratedRegex(@"(?<!\p{L})(?:cap (?:huyen|xa|tinh|co so|trung uong)|huyen uy|dang uy (?:cap )?xa|to chuc co so dang|chi bo co so|dang bo co so)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Level();

    [GeneratedRegex(@"(?<!\p{L})(?:nam )?(?:19|20)\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<!\p{L})(?:hang|loai|nhom|quy|dot|phu luc|dieu|khoan) (?:i{1,3}|iv|v|vi|[1-9]\d?|mot|hai|ba|bon)(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Grade();
}
