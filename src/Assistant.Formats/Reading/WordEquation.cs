using System.Text;
using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>A formula in one line: "(a+b)/2", "x^2", "√(y)".</summary>
internal static class WordEquation
{
    public static string Text(XElement formula)
    {
        var text = new StringBuilder();
        Add(formula, text);
        return text.ToString();
    }

    private static void Add(XElement element, StringBuilder text)
    {
        switch (element.Name.LocalName)
        {
            case "t":
                text.Append(element.Value);
                break;
            case "f":
                Grouped(element.Child("num"), text);
                text.Append('/');
                Grouped(element.Child("den"), text);
                break;
            case "rad":
                text.Append('√');
                Grouped(element.Child("e"), text);
                break;
            case "d":
                text.Append(element.Child("dPr").Child("begChr").Value() ?? "(");
                AddAll(element, text);
                text.Append(element.Child("dPr").Child("endChr").Value() ?? ")");
                break;
            case "nary":
                text.Append(element.Child("naryPr").Child("chr").Value() ?? "∫");
                AddAll(element, text);
                break;
            case "sup" when !element.IsEmpty && element.Parent?.Name.LocalName != "nary":
                text.Append('^');
                Grouped(element, text);
                break;
            case "del" or "rPr" or "ctrlPr" or "instrText" or "delText":
                break;
            default:
                AddAll(element, text);
                break;
        }
    }

    private static void AddAll(XElement element, StringBuilder text)
    {
        foreach (var child in element.Elements())
        {
            Add(child, text);
        }
    }

    private static void Grouped(XElement? element, StringBuilder text)
    {
        var words = element is null ? "" : Text(element.Elements());
        text.Append(words.Length > 1 && !words.All(char.IsLetterOrDigit) ? $"({words})" : words);
    }

    private static string Text(IEnumerable<XElement> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            Add(part, text);
        }

        return text.ToString();
    }
}
