using System.Text.RegularExpressions;

namespace Assistant.Corpus.Parsing;

/// <summary>
/// Finds text of another document that an amending one quotes over several lines: “Điều 5. … ”. Its articles and chapters are
/// not the document's own.
/// </summary>
internal static partial class QuotedPassages
{
    // A quotation that runs further has lost its end.
    private const int MostLines = 1500;

    // After so many that never end the text's quotation marks cannot be trusted.
    private const int MostFailures = 8;

    public static void Mark(IReadOnlyList<SourceLine> lines, LineMark[] marks)
    {
        var failures = 0;
        for (var i = 0; i < lines.Count && failures < MostFailures; i++)
        {
            if (!Opens(lines, marks, i))
            {
                continue;
            }

            if (End(lines, i) is { } end)
            {
                for (var at = i; at <= end; at++)
                {
                    if (marks[at].Kind is not (LineKind.PageNumber or LineKind.TableRow or LineKind.Decoration))
                    {
                        marks[at] = new LineMark(LineKind.Quoted);
                    }
                }

                i = end;
            }
            else
            {
                failures++;
            }
        }
    }

    private static bool Opens(IReadOnlyList<SourceLine> lines, LineMark[] marks, int i)
    {
        var bare = lines[i].Bare;
        return bare.Length > 1 && bare[0] is '“' or '"' or '«' && marks[i].Kind is LineKind.Text or LineKind.Capitals or LineKind.StarredHeading
            && (QuotedLabel().IsMatch(bare) || (i > 0 && lines[i - 1].Bare.EndsWith("như sau:", StringComparison.Ordinal)));
    }

    private static int? End(IReadOnlyList<SourceLine> lines, int from)
    {
        var straight = lines[from].Bare[0] == '"';
        var depth = 0;
        var last = Math.Min(lines.Count, from + MostLines);
        for (var i = from; i < last; i++)
        {
            foreach (var c in lines[i].Bare)
            {
                depth += c switch
                {
                    '“' or '«' when !straight => 1,
                    '”' or '»' when !straight => -1,
                    '"' when straight => depth == 0 ? 1 : -1,
                    _ => 0,
                };
            }

            if (depth <= 0)
            {
                return i;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^[“""«]\s?(?:(?:Điều|Chương|Mục|Tiểu mục|Phần|Khoản|Điểm|Phụ lục|ĐIỀU|CHƯƠNG|PHỤ LỤC)\s+[\dIVXLa-zđ]{1,8}|\d{1,3}[a-zđ]?(?:\.\d{1,2})?[.)]|[a-zđ]\d?\)|[IVXL]{1,6}[.-])", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedLabel();
}
