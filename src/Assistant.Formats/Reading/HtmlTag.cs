using System.Text;

namespace Assistant.Formats.Reading;

/// <summary>An opening tag of HTML within Markdown.</summary>
internal sealed record HtmlTag(string Name, bool HidesContent)
{
    private static readonly string[] NeverShown = ["script", "style", "template", "noscript"];

    private static readonly string[] HidingStyles = ["display:none", "visibility:hidden", "font-size:0", "font-size:1px", "font-size:1pt", "opacity:0;", "opacity:0\"", "opacity:0'"];

    private static readonly string[] PaperColours = ["color:white", "color:#fff", "color:transparent", "color:rgb(255,255,255)", "color=\"white", "color=\"#fff", "color='white", "color=white", "color=#fff"];

    /// <param name="inner">What stands between the angle brackets.</param>
    /// <returns>Null for a closing tag and for what is none.</returns>
    public static HtmlTag? Of(string inner)
    {
        var length = inner.TakeWhile(char.IsAsciiLetterOrDigit).Count();
        if (length == 0 || !char.IsAsciiLetter(inner[0]))
        {
            return null;
        }

        var name = inner[..length].ToLowerInvariant();
        var attributes = Squeezed(inner[length..]);
        return new HtmlTag(name, NeverShown.Contains(name) || Hides(attributes));
    }

    /// <summary>The words of a stretch of HTML, for a report.</summary>
    public static string WithoutTags(string html)
    {
        var words = new StringBuilder(html.Length);
        var inTag = false;
        foreach (var c in html.Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal))
        {
            inTag = c == '<' || (inTag && c != '>');
            if (!inTag && c != '>')
            {
                words.Append(c);
            }
        }

        return words.ToString();
    }

    // White on a coloured ground is seen.
    private static bool Hides(string attributes) =>
        HidingStyles.Any(style => attributes.Contains(style, StringComparison.Ordinal))
        || attributes.StartsWith("hidden", StringComparison.Ordinal) || attributes.Contains("\"hidden", StringComparison.Ordinal)
        || (!attributes.Contains("background", StringComparison.Ordinal)
            && PaperColours.Any(colour => attributes.Contains(colour, StringComparison.Ordinal)));

    private static string Squeezed(string attributes) => string.Concat(attributes.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
}
