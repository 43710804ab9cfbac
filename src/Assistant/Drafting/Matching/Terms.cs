using System.Collections.Frozen;
using Assistant.Text;

namespace Assistant.Drafting.Matching;

/// <summary>Text as the words that tell outline lines apart.</summary>
public static class Terms
{
    // They join words and name nothing; "số", "việc" and the like open half of all outline lines.
    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(
        [
            "và", "của", "các", "những", "về", "cho", "với", "có", "là", "được", "đã", "thì", "mà", "ở", "tại", "trong", "từ", "đến",
            "theo", "để", "do", "vì", "này", "đó", "như", "cũng", "còn", "khi", "nào", "nêu", "rõ", "cần", "việc", "số", "nhất", "bị",
            "trên", "hoặc", "bằng", "ra", "lại", "nhưng", "vào", "một", "mỗi", "ngày", "năm", "tháng", "cả", "đủ", "đều", "phần", "mục",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> EmptyFolded = Empty.Select(Diacritics.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All words, in order; short forms replaced where the context leaves one reading.</summary>
    public static IReadOnlyList<Term> Of(string text, string foldedContext)
    {
        ArgumentNullException.ThrowIfNull(text);
        var terms = new List<Term>();
        foreach (var token in Syllables.Of(text))
        {
            if (token.Kind == TokenKind.Whole)
            {
                continue;
            }

            var typed = token.Span.In(text);
            if (token.Kind == TokenKind.Word && ShortForms.Guess(typed, foldedContext) is { } meant)
            {
                terms.AddRange(Syllables.Of(meant)
                    .Where(word => word.Kind == TokenKind.Word)
                    .Select(word => new Term(word.Key, Diacritics.Fold(word.Key), token.Span)));
            }
            else
            {
                terms.Add(new Term(token.Key, Diacritics.Fold(token.Key), token.Span));
            }
        }

        return terms;
    }

    public static bool IsEmpty(Term term) => Empty.Contains(term.Key);

    public static bool IsEmptyFolded(string folded) => EmptyFolded.Contains(folded);
}
