using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Drafting.Figures;
using Assistant.Drafting.Matching;
using Assistant.Text;

namespace Assistant.Drafting;

/// <summary>Reads "đảng viên là 241, lúc nãy gõ nhầm 214" and "sửa 214 thành 241".</summary>
public static partial class CorrectionReader
{
    /// <summary>Whether a message means to correct something that was given before.</summary>
    public static bool IsCorrection(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Wish().IsMatch(Diacritics.Fold(text));
    }

    /// <summary>Null when no recorded figure can be told to be meant.</summary>
    /// <param name="scope">The lines that the message names; all lines when it names none.</param>
    public static FigureCorrection? Read(string text, FigureBook book, IReadOnlyList<OutlineLine> scope)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(scope);
        var words = HeadingNames.Without(text);
        var numbers = Number().Matches(words).Select(match => (Written: match.Value, At: match.Index, Value: Parse(match.Value))).ToList();
        var known = book.Figures.Where(figure => scope.Contains(figure.Line)).ToList();
        if (numbers.Count == 1)
        {
            var meant = Closest(words, known.Where(figure => figure.Value != numbers[0].Value));
            return meant is null ? null : new FigureCorrection(meant, numbers[0].Written);
        }

        var folded = Diacritics.FoldInPlace(words);
        foreach (var wrong in numbers.OrderByDescending(number => WrongBefore().IsMatch(folded[..number.At]) ? 1 : 0))
        {
            var written = numbers.Where(number => number.Value != wrong.Value).Select(number => number.Written).FirstOrDefault();
            var candidates = known.Where(figure => figure.Value == wrong.Value).ToList();
            if (written is not null && candidates.Count > 0)
            {
                return new FigureCorrection(candidates.Count == 1 ? candidates[0] : Closest(words, candidates) ?? candidates[0], written);
            }
        }

        return null;
    }

    // The figure whose noun shares most words with the message; none when no word is shared.
    private static Figure? Closest(string words, IEnumerable<Figure> figures)
    {
        var folded = Terms.Of(words, string.Empty).Select(term => term.Folded).ToHashSet(StringComparer.Ordinal);
        return figures
            .Select(figure => (Figure: figure, Nouns: figure.Noun.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Where(candidate => candidate.Nouns.Length > 0)
            .Select(candidate => (candidate.Figure, Share: candidate.Nouns.Count(noun => folded.Contains(Diacritics.Fold(noun))) / (double)candidate.Nouns.Length))
            .Where(candidate => candidate.Share > 0.5)
            .OrderByDescending(candidate => candidate.Share)
            .Select(candidate => candidate.Figure)
            .FirstOrDefault();
    }

    private static decimal Parse(string digits) => decimal.Parse(
        digits.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.'),
        NumberStyles.AllowDecimalPoint,
        CultureInfo.InvariantCulture);

    // "sửa đổi quy chế", "sửa chữa nhà văn hóa" are work that was done, no wish to correct.
    [GeneratedRegex(@"^(?:(?:quay lai|xin|toi muon|cho toi)\s+)*(?:sua|chinh|dinh chinh)(?: lai)?\s*(?::|(?:muc|phan|so|cau|dong|diem|noi dung (?:muc|phan)|tong so|ty le)\b|[0-9]|[ivx]+\.)|\b(?:go|ghi|nhap|danh|noi|tinh|bao)\s+nham\b|\bnham\s+(?:la\s+|thanh\s+)?[0-9]|\bchu khong phai (?:la )?[0-9]|^(?:sua|doi|thay)\b.{0,60}\b(?:thanh|bang)\s+[0-9]")]
    private static partial Regex Wish();

    [GeneratedRegex(@"(?<![\d.,/])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\d/])")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?:nham(?: la| thanh)?|thay vi|khong phai(?: la)?|sua(?: so)?|tu|thay(?: so)?|doi(?: so)?)\s*$")]
    private static partial Regex WrongBefore();
}
