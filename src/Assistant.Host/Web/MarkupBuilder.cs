using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Assistant.Host.Web;

/// <summary>Collects an interpolated string: what is written in the source is HTML, what is filled in is text.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupBuilder
{
    // Vietnamese letters stay readable; what HTML reads as its own is encoded.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html;

    public MarkupBuilder(int literalLength, int formattedCount) => _html = new StringBuilder(literalLength + (formattedCount * 32));

    public void AppendLiteral(string html) => _html.Append(html);

    public void AppendFormatted(string? text) => _html.Append(Encoder.Encode(text ?? string.Empty));

    public void AppendFormatted(int number) => _html.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Markup markup) => _html.Append(markup.ToString());

    public override string ToString() => _html.ToString();
}
