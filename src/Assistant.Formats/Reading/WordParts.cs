using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>
/// The parts of a Word file by what they are for. Only parts within the file are opened; what points outside, holds a program
/// or another document is counted and left alone.
/// </summary>
internal sealed class WordParts
{
    private readonly SafeZip zip;
    private readonly string folder;
    private readonly List<XElement> relations;

    private WordParts(SafeZip zip, string main, XElement body)
    {
        this.zip = zip;
        Body = body;
        var slash = main.LastIndexOf('/') + 1;
        folder = main[..slash];
        relations = Relations(zip, $"{folder}_rels/{main[slash..]}.rels");
    }

    public XElement Body { get; }

    /// <returns>Null when the file has no body of a Word document.</returns>
    public static WordParts? Of(SafeZip zip)
    {
        var main = Relations(zip, "_rels/.rels").FirstOrDefault(relation => IsOf(relation, "officeDocument") && !IsOutside(relation)).Value("Target")?.TrimStart('/');
        return main is not null && zip.Read(main)?.Root.Child("body") is { } body ? new WordParts(zip, main, body) : null;
    }

    /// <param name="kind">"styles", "numbering", "footnotes": the end of the relation's type and, where nothing relates, the part's usual name.</param>
    public XDocument? Part(string kind) =>
        relations.FirstOrDefault(relation => IsOf(relation, kind) && !IsOutside(relation)) is { } found ? zip.Read(PathOf(found)) : zip.Read($"{folder}{kind}.xml");

    /// <summary>Heads and feet of pages, each part once.</summary>
    public IEnumerable<XElement> HeadsAndFeet() => relations
        .Where(relation => (IsOf(relation, "header") || IsOf(relation, "footer")) && !IsOutside(relation))
        .Select(PathOf).Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(path => zip.Read(path)?.Root).OfType<XElement>();

    /// <summary>How many relations of the kinds there are, within the file and beyond it.</summary>
    public int Count(params string[] kinds) => relations.Count(relation => kinds.Any(kind => IsOf(relation, kind)));

    private static List<XElement> Relations(SafeZip zip, string part) => zip.Read(part)?.Root.Children("Relationship").ToList() ?? [];

    private static bool IsOf(XElement relation, string kind) => relation.Value("Type")?.EndsWith("/" + kind, StringComparison.Ordinal) == true;

    private static bool IsOutside(XElement relation) => string.Equals(relation.Value("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);

    // A name within the file, never a path of the machine: steps upward end at the file's root.
    private string PathOf(XElement relation)
    {
        var target = relation.Value("Target") ?? "";
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
