using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Wording;

namespace Assistant.Answers.Composing;

/// <summary>Cuts a long answer for a channel at the end of an item or a paragraph. What follows is kept as <see cref="Answer.Found.More"/>.</summary>
public static partial class LongAnswer
{
    // What a person reads in a chat window without losing the thread.
    private const int Readable = 1200;

    // A rest this short is read faster than asked for.
    private const int ShortRest = 300;

    private static readonly string Remark = Replies.AnswerStatus(string.Empty).TrimEnd();

    private static readonly string SourceSign = Replies.AnswerFrom(string.Empty, string.Empty).TrimEnd(':');

    /// <returns>The answer itself when it is short enough.</returns>
    public static Answer.Found Cut(Answer.Found answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var lines = answer.Text.Split('\n');
        // That a document was replaced is said at once, wherever it stands.
        var remarks = lines.Where(line => line.StartsWith(Remark, StringComparison.Ordinal)).ToList();
        lines = [.. lines.Where(line => !remarks.Contains(line))];
        var at = CutBefore(lines);
        var rest = lines[at..];
        if (answer.More is not null || at == 0 || rest.Sum(line => line.Length) < ShortRest)
        {
            return answer;
        }

        var left = rest.Count(line => line.Trim().Length > 0);
        string[] head = [.. lines[..at], string.Empty, Replies.AnswerCut(left), .. remarks.SelectMany(remark => new[] { string.Empty, remark })];
        string[] tail = IsSource(rest[0]) ? rest : [Continued(lines, at), string.Empty, .. rest];
        return Piece(answer, head) with
        {
            Suggestions = [Replies.SuggestMore, .. answer.Suggestions],
            More = Piece(answer, tail) with { Suggestions = answer.Suggestions },
        };
    }

    // Before the first line that would not fit, but never before the second item. 0 when all fits.
    private static int CutBefore(string[] lines)
    {
        var (length, items) = (0, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            length += lines[i].Length + 1;
            items += Item().IsMatch(lines[i]) ? 1 : 0;
            // An indented item stays with the one that it belongs to, a row with its table.
            if (length > Readable && items > 1 && lines[i].Length > 0 && lines[i][0] is not (' ' or '|'))
            {
                return BeforeHeading(lines, i);
            }
        }

        return 0;
    }

    // What announces the items after the cut goes with them. 0 when it announces all there is.
    private static int BeforeHeading(string[] lines, int at)
    {
        while (at > 0 && (lines[at - 1].Length == 0 || IsHeading(lines[at - 1])))
        {
            at--;
        }

        while (at < lines.Length && at > 0 && lines[at].Length == 0)
        {
            at++;
        }

        return lines[..at].Any(line => Item().IsMatch(line)) ? at : 0;
    }

    // The source once more, with the marks of what the whole list is cited by.
    private static string Continued(string[] lines, int at)
    {
        var source = Announced(lines, Array.FindLastIndex(lines, at - 1, IsSource));
        if (Marks().IsMatch(string.Join('\n', lines[at..])) || Marks().IsMatch(source))
        {
            return source;
        }

        var cited = lines[..at].LastOrDefault(line => Marks().IsMatch(line));
        return cited is null ? source : $"{source} {string.Concat(Marks().Matches(cited).Select(mark => mark.Value))}";
    }

    // "Văn bản đã được thay thế ghi:" belongs to the source that it stands before.
    private static string Announced(string[] lines, int source)
    {
        if (source < 0)
        {
            return lines[0];
        }

        var from = source;
        for (var i = source - 1; i >= 0 && (lines[i].Length == 0 || IsHeading(lines[i])); i--)
        {
            from = lines[i].Length == 0 ? from : i;
        }

        return string.Join('\n', lines[from..(source + 1)]);
    }

    private static bool IsHeading(string line) => !Item().IsMatch(line) && Marks().Replace(line, string.Empty).TrimEnd().EndsWith(':');

    private static bool IsSource(string line) =>
        line.StartsWith(SourceSign, StringComparison.Ordinal) && IsHeading(line);

    // Only the citations that the piece marks, numbered from 1.
    private static Answer.Found Piece(Answer.Found answer, IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines).Trim();
        var used = Marks().Matches(text).Select(mark => int.Parse(mark.Groups["n"].Value, CultureInfo.InvariantCulture)).Distinct().Order().ToList();
        var citations = used.Select((n, i) => answer.Citations.First(citation => citation.N == n) with { N = i + 1 }).ToList();
        text = Marks().Replace(text, mark => string.Create(CultureInfo.InvariantCulture, $"[{used.IndexOf(int.Parse(mark.Groups["n"].Value, CultureInfo.InvariantCulture)) + 1}]"));
        return new Answer.Found(text, citations, []);
    }

    [GeneratedRegex(@"\[(?<n>\d{1,3})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:- |> |\d{1,3}[.)] |\p{Ll}[.)] )", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
