using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Text;

namespace Assistant.Corpus.References;

/// <summary>Numbers that share the symbol of the last of them: "các Chỉ thị số 05, 06 và 10-CT/TW", "từ số 05 đến số 08/QĐ-UBND".</summary>
internal static partial class NumberLists
{
    private const int LookBack = 120;

    // A longer row of numbers is more likely a mistake of ours than a list of documents.
    private const int LongestRange = 30;

    /// <returns>In order of place; empty when the symbol stands alone.</returns>
    public static IReadOnlyList<Mention> Before(Parsing.MappedText block, DocumentSymbol symbol)
    {
        var from = Math.Max(0, symbol.Span.Start - LookBack);
        if (List().Match(block.Text[from..symbol.Span.Start]) is not { Success: true } match)
        {
            return [];
        }

        var type = match.Groups["type"].Success ? DocumentTypes.StartOf(match.Groups["type"].Value) ?? "" : DocumentTypes.OfCode(symbol.Code) ?? "";
        var rest = symbol.Number[DigitsOf(symbol.Number).Length..];
        var found = new List<Mention>();
        foreach (Capture number in match.Groups["n"].Captures)
        {
            var start = from + (found.Count == 0 ? match.Index : number.Index);
            var end = from + number.Index + number.Length;
            found.Add(Make(number.Value + rest, start, end));
        }

        if (match.Groups["range"].Success && found.Count > 0)
        {
            found.AddRange(Between(found[^1]));
        }

        return found;

        Mention Make(string number, int start, int end) =>
            new(number, type, Short: false, Date: null, "", "", start, end, block.Source(start, end - start)) { Listed = true };

        // All documents of a range are named by its ends; the place of those between is the whole of it.
        IEnumerable<Mention> Between(Mention first)
        {
            var (low, high) = (Value(first.Number), Value(symbol.Number));
            for (var n = low + 1; n < high && high - low <= LongestRange; n++)
            {
                yield return Make(n.ToString("00", CultureInfo.InvariantCulture) + rest, first.Start, symbol.Span.End);
            }
        }
    }

    public static string DigitsOf(string number) => string.Concat(number.TakeWhile(char.IsAsciiDigit));

    private static int Value(string number) => int.Parse(DigitsOf(number), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\b(?:(?<type>" + MentionFinder.Types + @")\s+(?:từ\s+)?(?:số\s+)?|số\s+)(?<n>\d{1,4})(?:\s*,\s*(?:số\s+)?(?<n>\d{1,4}))*\s*(?:,\s*|\s(?:và|hoặc)\s+|(?<range>\sđến\s+|\s?[-–]\s?(?=số)))(?:số\s+)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex List();
}
