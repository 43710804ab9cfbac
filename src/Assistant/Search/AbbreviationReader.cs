using Assistant.Text;

namespace Assistant.Search;

/// <summary>Finds short forms among the words of a question and decides by their neighbours what they stand for.</summary>
internal sealed class AbbreviationReader(WordModel model)
{
    private const int LongestInTokens = 4;

    // After these a single letter is a label: "điểm k", "phụ lục e".
    private static readonly HashSet<string> LabelWords =
        new(["điểm", "khoản", "mục", "lục", "nhóm", "loại", "hạng", "phần", "biểu", "mẫu", "số"], StringComparer.Ordinal);

    private static readonly HashSet<string> DocumentTypes = new(
        ["nghị quyết", "chỉ thị", "kết luận", "quy định", "quyết định", "quy chế", "thông báo", "hướng dẫn", "báo cáo", "kế hoạch",
            "chương trình", "đề án", "tờ trình", "công văn", "nghị định", "phụ lục"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The short form that begins with the token, and what it stands for here.</summary>
    /// <param name="before">The key of the word before, as it was understood; null at the start.</param>
    /// <returns>How many tokens it takes; 0 when there is none, or nothing tells what it means.</returns>
    public (int Tokens, string Meaning) Read(string text, IReadOnlyList<Token> tokens, int at, string? before)
    {
        for (var count = Math.Min(LongestInTokens, tokens.Count - at); count > 0; count--)
        {
            var span = new TextSpan(tokens[at].Span.Start, tokens[at + count - 1].Span.End);
            if (Found(span.In(text)) is not { } found || (span.Length == 1 && before is not null && LabelWords.Contains(before)))
            {
                continue;
            }

            if ((Meant(found, before, NextWords(text, tokens, at + count)) ?? TypeBeforeNumber(found, tokens, at + count)) is { } meaning)
            {
                return (count, meaning);
            }
        }

        return (0, string.Empty);
    }

    // "KH 34", "CT 50": before a number only the name of a document type makes sense, if there is but one.
    private static string? TypeBeforeNumber(Abbreviation found, IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.Number)
        {
            return null;
        }

        var types = found.Meanings.Where(meaning => DocumentTypes.Contains(meaning)).ToList();
        return types.Count == 1 ? types[0] : null;
    }

    private Abbreviation? Found(string typed)
    {
        var found = Abbreviations.Find(typed);
        // "đoàn", "bảng": a word that the corpus knows in small letters is that word.
        return found is not null && typed.Length > 1 && ToneMarks.IsSyllable(typed) && model.Knows(typed) && !found.IsChat ? null : found;
    }

    // The next word as typed, or the first words of what it may be short for.
    private static List<string> NextWords(string text, IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count)
        {
            return [];
        }

        var words = new List<string> { tokens[at].Key };
        if (Abbreviations.Find(tokens[at].Span.In(text)) is { } next)
        {
            words.AddRange(next.Meanings.Select(meaning => Syllables.Of(meaning)[0].Key));
        }

        return words;
    }

    private string? Meant(Abbreviation found, string? before, List<string> next)
    {
        if (!found.IsAmbiguous)
        {
            return found.Meanings[0];
        }

        var best = found.Meanings.Select(meaning => (meaning, score: Evidence(meaning, before, next))).MaxBy(choice => choice.score);
        return best.score > 0 ? best.meaning : found.IsChat ? found.Meanings[0] : null;
    }

    private double Evidence(string meaning, string? before, List<string> next)
    {
        var keys = Syllables.Of(meaning).Select(token => token.Key).ToList();
        var left = before is null ? 0 : model.Count(before, keys[0]);
        var right = next.Select(word => model.Count(keys[^1], word)).DefaultIfEmpty(0).Max();
        if (left + right == 0)
        {
            return 0;
        }

        var own = keys.Count == 1 ? model.Count(keys[0]) : keys.Zip(keys.Skip(1)).Min(pair => model.Count(pair.First, pair.Second));
        return own == 0 ? 0 : Math.Log(1 + left) + Math.Log(1 + right) + (0.25 * Math.Log(1 + own));
    }
}
