using System.Globalization;
using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>Finds the boxes of a drawing. What is there in old and in new words is read once.</summary>
internal static class WordShapes
{
    // Lengths in English metric units, 36,000 to a millimetre. The largest sheet that offices print is A3.
    private const long PageWidth = 11_000_000;
    private const long PageHeight = 16_000_000;
    private const long Margin = 2_000_000;
    private const long UnitsOfPoint = 12_700;
    private const long SmallestSeen = 2 * UnitsOfPoint;

    /// <returns>Outermost boxes only, in order: a box within a box is read with the outer one.</returns>
    public static IEnumerable<WordShape> Of(XElement drawing)
    {
        // No recursion: the depth of a file is its author's choice.
        var rest = new Stack<XElement>();
        rest.Push(drawing);
        while (rest.TryPop(out var element))
        {
            switch (element.Name.LocalName)
            {
                case "txbxContent":
                    yield return new WordShape(element, "", IsSeen(element, drawing), IsFilled(element, drawing));
                    break;
                case "textpath" when element.Value("string") is { Length: > 0 } letters:
                    yield return new WordShape(null, letters, IsSeen(element, drawing), IsFilled: true);
                    break;
                case "AlternateContent":
                    Push(rest, element.Child("Choice") ?? element.Child("Fallback"));
                    break;
                default:
                    foreach (var child in element.Elements().Reverse())
                    {
                        rest.Push(child);
                    }

                    break;
            }
        }
    }

    private static void Push(Stack<XElement> rest, XElement? element)
    {
        if (element is not null)
        {
            rest.Push(element);
        }
    }

    private static IEnumerable<XElement> Around(XElement content, XElement drawing) =>
        content.Ancestors().TakeWhile(above => above != drawing.Parent);

    private static bool IsSeen(XElement content, XElement drawing) =>
        Around(content, drawing).All(above => !IsSwitchedOff(above) && !IsOffPage(above) && !IsOffPageByStyle(above.Value("style")));

    private static bool IsSwitchedOff(XElement shape) => shape.Child("docPr").Value("hidden") is "1" or "true";

    private static bool IsOffPage(XElement anchor)
    {
        if (anchor.Name.LocalName is not ("anchor" or "inline"))
        {
            return false;
        }

        var extent = anchor.Child("extent");
        return Length(extent.Value("cx")) is <= SmallestSeen || Length(extent.Value("cy")) is <= SmallestSeen
            || IsOutside(anchor.Child("positionH"), Length(extent.Value("cx")) ?? 0, PageWidth, Margin)
            || IsOutside(anchor.Child("positionV"), Length(extent.Value("cy")) ?? 0, PageHeight, PageHeight);
    }

    /// <param name="before">How far the point that the place counts from may lie behind the page's edge.</param>
    private static bool IsOutside(XElement? position, long size, long page, long before) =>
        Length(position.Child("posOffset")?.Value) is { } offset
        && (offset >= page || offset + size <= (position.Value("relativeFrom") == "page" ? 0 : -before));

    private static bool IsOffPageByStyle(string? style)
    {
        if (style is null)
        {
            return false;
        }

        var rules = style.Split(';').Select(rule => rule.Split(':', 2)).Where(rule => rule.Length == 2)
            .GroupBy(rule => rule[0].Trim().ToLowerInvariant(), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First()[1].Trim(), StringComparer.Ordinal);
        var (width, height) = (Points(rules, "width"), Points(rules, "height"));
        return rules.GetValueOrDefault("visibility") == "hidden"
            || width is >= 0 and <= SmallestSeen || height is >= 0 and <= SmallestSeen
            || Points(rules, "margin-left") is { } left && (left >= PageWidth || left + (width ?? 0) <= -Margin)
            || Points(rules, "margin-top") is { } top && (top >= PageHeight || top + (height ?? 0) <= -PageHeight);
    }

    private static bool IsFilled(XElement content, XElement drawing) =>
        Around(content, drawing).Any(above =>
            above.Child("spPr") is { } look && look.Elements().Any(fill => fill.Name.LocalName is "gradFill" or "blipFill" or "pattFill" || (fill.Name.LocalName == "solidFill" && !IsWhite(fill)))
            || (above.Child("spPr").Child("solidFill") is null && above.Child("spPr").Child("noFill") is null && above.Child("style").Child("fillRef").Value("idx") is not (null or "0"))
            || (above.Value("fillcolor") is { } colour && above.Value("filled") is not ("f" or "false") && Colour.Of(colour.Split(' ')[0]) != Colour.White));

    private static bool IsWhite(XElement fill) =>
        Colour.Of(fill.Child("srgbClr").Value()) == Colour.White || fill.Child("schemeClr").Value() is "bg1" or "lt1";

    private static long? Length(string? written) => long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var length) ? length : null;

    // Only points are sure: other units follow other rules, and a part without a unit has the scale of its group.
    private static long? Points(Dictionary<string, string> rules, string name) =>
        rules.GetValueOrDefault(name) is { } value && value.EndsWith("pt", StringComparison.Ordinal)
        && double.TryParse(value[..^2], NumberStyles.Float, CultureInfo.InvariantCulture, out var points) && Math.Abs(points) < 1e9
            ? (long)(points * UnitsOfPoint)
            : null;
}
