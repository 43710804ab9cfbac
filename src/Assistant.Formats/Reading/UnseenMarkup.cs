using System.Text;

namespace Assistant.Formats.Reading;

/// <summary>Words in Markdown that its reader never sees: comments, and HTML that hides what it holds. One pass, whatever is unclosed.</summary>
internal sealed class UnseenMarkup
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    // Markdown knows no comments; writers misuse the definition of a link that nobody can follow.
    private static readonly string[] CommentLines = ["[//]:", "[comment]:", "[_]:"];

    // A tag is short; what is longer is no tag.
    private const int LongestTag = 1000;

    private readonly string text;
    private readonly StringBuilder visible;
    private readonly List<string> hidden = [];

    // Names of tags that are not closed any more.
    private readonly HashSet<string> open = new(StringComparer.OrdinalIgnoreCase);

    private UnseenMarkup(string text)
    {
        this.text = text;
        visible = new StringBuilder(text.Length);
    }

    public static VisibleText TakenOut(string text)
    {
        var markup = new UnseenMarkup(text);
        markup.Walk();
        return new VisibleText(markup.visible.ToString(), markup.hidden);
    }

    private void Walk()
    {
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfUnseen(at);
            if (end > at)
            {
                Note(at, end);
                at = end;
                continue;
            }

            visible.Append(text[at++]);
        }
    }

    /// <returns>Where the unseen stretch that starts here ends; the same place when none starts here.</returns>
    private int EndOfUnseen(int at) => text[at] switch
    {
        '<' when Starts(at, CommentStart) => EndAfter(CommentEnd, at + CommentStart.Length),
        '<' => EndOfElement(at),
        '[' when IsLineStart(at) && CommentLines.Any(start => Starts(at, start)) => EndOfLine(at),
        _ => at,
    };

    private int EndOfElement(int at)
    {
        var close = text.AsSpan(at, Math.Min(LongestTag, text.Length - at)).IndexOf('>');
        if (close < 0 || HtmlTag.Of(text[(at + 1)..(at + close)]) is not { HidesContent: true } tag || open.Contains(tag.Name))
        {
            return at;
        }

        var end = text.IndexOf("</" + tag.Name, at + close, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            open.Add(tag.Name);
            return at;
        }

        return EndAfter(">", end);
    }

    // What is never closed hides all that follows, as it does on the page.
    private int EndAfter(string sign, int from)
    {
        var found = text.IndexOf(sign, from, StringComparison.Ordinal);
        return found < 0 ? text.Length : found + sign.Length;
    }

    private int EndOfLine(int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    private bool IsLineStart(int at) => at == 0 || text[at - 1] == '\n';

    private bool Starts(int at, string with) => text.AsSpan(at).StartsWith(with, StringComparison.OrdinalIgnoreCase);

    private void Note(int start, int end)
    {
        var words = HtmlTag.WithoutTags(text[start..end]).Trim();
        if (words.Any(char.IsLetterOrDigit))
        {
            hidden.Add(words);
        }
    }
}
