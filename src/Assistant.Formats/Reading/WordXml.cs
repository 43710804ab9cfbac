using System.Globalization;
using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>Looks at Word's XML by local names: the strict and the usual form differ in namespaces only.</summary>
internal static class WordXml
{
    public static XElement? Child(this XElement? element, string name) =>
        element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> Children(this XElement? element, string name) =>
        element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    public static string? Value(this XElement? element, string attribute = "val") =>
        element?.Attributes().FirstOrDefault(candidate => candidate.Name.LocalName == attribute)?.Value;

    public static int? Number(this XElement? element, string attribute = "val") =>
        int.TryParse(element.Value(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A switch such as w:vanish: there, and not said to be off.</summary>
    public static bool IsOn(this XElement? element) => element is not null && element.Value() is not ("0" or "false" or "off");
}
