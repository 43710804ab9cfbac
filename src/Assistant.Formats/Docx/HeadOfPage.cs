using System.Globalization;
using Assistant.Drafting;
using Assistant.Formats.Profiles;
using Assistant.Wording;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Formats.Docx;

/// <summary>
/// The names and the number on the left, the Party's title with its rule, place and date on the right. Two rows of a table put
/// number and date on one line, however many lines the names take.
/// </summary>
internal sealed class HeadOfPage(FormatProfile profile, ReportHeader header, int yearLeftOpen)
{
    // Room that a name keeps from the neighbouring cell.
    private const int CellSlack = 60;

    private readonly int total = profile.Page.TextWidth;

    public Table Build()
    {
        var right = RightWidth();
        var left = total - right;
        return Grid.Of(
            [left, right],
            Grid.Row(Grid.Cell(left, [.. Names(left), Words.Paragraph("VBSao", Words.Plain(profile.Word("star")))]), Grid.Cell(right, Title(right))),
            Grid.Row(Grid.Cell(left, [Number()]), Grid.Cell(right, [PlaceAndDate(right)])));
    }

    /// <summary>
    /// The cells' border gives way to a name that would just fit on one line, and to a long date as far as both names still fit
    /// in two lines each.
    /// </summary>
    private int RightWidth()
    {
        var usual = total - Twips.OfMm(profile.Header.LeftMm);
        var right = (int)Math.Ceiling(Math.Max(Breaker("VBNgay").WidthOf(DateText()), Breaker("VBTieuDe").WidthOf(profile.Word("partyTitle")))) + CellSlack;
        var left = (int)Math.Ceiling(NamesWidth()) + CellSlack;
        var mayBeNarrower = left > total - usual && left <= Twips.OfMm(profile.Header.WidestLeftMm) && left + right <= total;
        if (mayBeNarrower)
        {
            return total - left;
        }

        var mustBeWider = right > usual && right <= Twips.OfMm(profile.Header.WidestRightMm);
        return mustBeWider && NamesFitTwoLines(total - right - CellSlack) ? right : usual;
    }

    private double NamesWidth() =>
        Math.Max(Breaker("VBCoQuan").WidthOf(IssuingBody), Breaker("VBCoQuanTren").WidthOf(SuperiorBody));

    private bool NamesFitTwoLines(int width) =>
        FitsTwoLines("VBCoQuan", IssuingBody, width) && FitsTwoLines("VBCoQuanTren", SuperiorBody, width);

    private string IssuingBody => Name(header.IssuingBody);

    private string SuperiorBody => Name(header.SuperiorBody);

    // Empty when it is left open.
    private string Name(string? written) => profile.Spelling.Apply(TextParts.OneLine(written ?? ""));

    private IEnumerable<OpenXmlElement> Names(int width)
    {
        yield return NameLine("VBCoQuanTren", SuperiorBody, Replies.SuperiorBodyLeftOpen, width);
        yield return NameLine("VBCoQuan", IssuingBody, Replies.IssuingBodyLeftOpen, width);
    }

    private Paragraph NameLine(string style, string name, string leftOpen, int width) => name.Length == 0
        ? Words.Paragraph(style, Words.Marked(leftOpen))
        : Words.Paragraph(style, Words.Lines(Breaker(style).Break(name, width - CellSlack)));

    private Paragraph Number()
    {
        var number = TextParts.Open(header.NumberAndSymbol);
        return number.EndsWith('/')
            ? Words.Paragraph("VBSo", Words.Plain(number), Words.Marked(Replies.SymbolLeftOpen))
            : Words.Paragraph("VBSo", Words.Plain(number));
    }

    private IEnumerable<OpenXmlElement> Title(int width)
    {
        var title = profile.Word("partyTitle");
        yield return Words.Paragraph("VBTieuDe", Words.Plain(title));

        // The rule is as long as the words: an empty line with a border, drawn in from both sides.
        var side = Grid.Number(Math.Max(0, (int)Math.Round((width - Breaker("VBTieuDe").WidthOf(title)) / 2)));
        var rule = Words.Paragraph("VBKe");
        rule.ParagraphProperties!.Indentation = new Indentation { Left = side, Right = side };
        yield return rule;
    }

    private Paragraph PlaceAndDate(int width)
    {
        var text = DateText();
        var comma = text.IndexOf(", ", StringComparison.Ordinal) + 1;
        var fits = Breaker("VBNgay").WidthOf(text) <= width - CellSlack;
        var place = header.Place is null ? Words.Marked(text[..(comma - 1)]) : Words.Plain(text[..(comma - 1)]);
        return fits
            ? Words.Paragraph("VBNgay", place, Words.Plain(text[(comma - 1)..]))
            : Words.Paragraph("VBNgay", place, Words.Plain(","), Words.LineEnd(), Words.Plain(text[(comma + 1)..]));
    }

    /// <summary>Days below ten and the months January and February carry a zero, as the rule on forgery-proof dates wants.</summary>
    private string DateText()
    {
        var open = profile.Word("openNumber");
        var place = header.Place is null ? Replies.PlaceLeftOpen : TextParts.OneLine(header.Place);
        return profile.Word("placeAndDate")
            .Replace("{day}", header.Date?.Day.ToString("00", CultureInfo.InvariantCulture) ?? open, StringComparison.Ordinal)
            .Replace("{month}", Month() ?? open, StringComparison.Ordinal)
            .Replace("{year}", Grid.Number(header.Date?.Year ?? yearLeftOpen), StringComparison.Ordinal)
            .Replace("{place}", place, StringComparison.Ordinal);
    }

    private string? Month() => header.Date is not { } date ? null : date.ToString(date.Month < 3 ? "MM" : "%M", CultureInfo.InvariantCulture);

    private bool FitsTwoLines(string style, string name, int width)
    {
        var breaker = Breaker(style);
        var lines = breaker.Break(name, width);
        return lines.Count <= 2 && lines.All(line => breaker.WidthOf(line) <= width);
    }

    private LineBreaker Breaker(string style) => LineBreaker.For(profile, profile.Style(style));
}
