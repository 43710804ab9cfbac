using System.Globalization;
using Assistant.Corpus;
using Assistant.Text;
using Assistant.Wording;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Assistant.Formats.Reading;

/// <summary>What a front matter or an entry of the catalogue says of a document; both use the same keys.</summary>
internal sealed class MetadataYaml
{
    private const int LongestId = 100;

    private static readonly string[] DateForms = ["yyyy-MM-dd", "d/M/yyyy"];

    private static readonly Dictionary<string, DocumentKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["official"] = DocumentKind.Official,
        ["văn bản"] = DocumentKind.Official,
        ["guidance"] = DocumentKind.GuidanceNote,
        ["guidance_note"] = DocumentKind.GuidanceNote,
        ["note"] = DocumentKind.GuidanceNote,
        ["biên soạn"] = DocumentKind.GuidanceNote,
    };

    private readonly string fileName;
    private readonly long lineShift;
    private readonly List<string> problems = [];

    private MetadataYaml(string fileName, int firstLine)
    {
        this.fileName = fileName;
        lineShift = firstLine - 1;
    }

    /// <param name="firstLine">The line of the file at which <paramref name="yaml"/> starts.</param>
    public static MetadataRead Read(string yaml, string fileName, int firstLine)
    {
        var reader = new MetadataYaml(fileName, firstLine);
        try
        {
            var stream = GuardedYaml.Load(yaml);
            if (stream.Documents.Count == 0)
            {
                return new MetadataRead(DocumentMetadata.None, []);
            }

            return stream.Documents[0].RootNode is YamlMappingNode mapping
                ? reader.Read(mapping)
                : new MetadataRead(DocumentMetadata.None, [Replies.MetadataIsNoMapping(fileName, firstLine)]);
        }
        catch (YamlException error)
        {
            return new MetadataRead(DocumentMetadata.None, [Replies.MetadataIsBroken(fileName, error.Start.Line + reader.lineShift)]);
        }
    }

    /// <summary>An entry that stands in a larger file, whose lines count from 1. The key "file" is the catalogue's own.</summary>
    public static MetadataRead Read(YamlMappingNode entry, string fileName) => new MetadataYaml(fileName, 1).Read(entry);

    /// <summary>"2021-03-19" or "19/3/2021"; null for what is no day.</summary>
    public static DateOnly? DateOf(string written) =>
        DateOnly.TryParseExact(written, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private MetadataRead Read(YamlMappingNode mapping)
    {
        var metadata = DocumentMetadata.None;
        foreach (var (key, value) in mapping.Children)
        {
            metadata = With(metadata, key, value);
        }

        return new MetadataRead(metadata, problems);
    }

    private DocumentMetadata With(DocumentMetadata metadata, YamlNode key, YamlNode value) => Scalar(key) switch
    {
        "id" => metadata with { Id = Id(value) },
        "kind" => metadata with { Kind = Kind(value) },
        "number" => metadata with { Number = Scalar(value) },
        "type" => metadata with { Type = Scalar(value) },
        "date" => metadata with { Date = Date(value) },
        "issuer" => metadata with { Issuer = Scalar(value) },
        "subject" or "title" => metadata with { Subject = Scalar(value) },
        "signer" => metadata with { Signer = Scalar(value) },
        "term" => metadata with { Term = Scalar(value) },
        "place" => metadata with { Place = Scalar(value) },
        "status" => metadata with { Status = Scalar(value) },
        "sources" => metadata with { Sources = Many(value) },
        "file" => metadata,
        var other => Unknown(metadata, key, other),
    };

    private DocumentMetadata Unknown(DocumentMetadata metadata, YamlNode key, string? name)
    {
        problems.Add(Replies.MetadataKeyIsUnknown(fileName, Line(key), name ?? ""));
        return metadata;
    }

    private string? Scalar(YamlNode node)
    {
        if (node is YamlScalarNode { Value: var value })
        {
            return string.IsNullOrWhiteSpace(value) ? null : NormalForm.Of(value).Trim();
        }

        problems.Add(Replies.MetadataValueIsNoText(fileName, Line(node)));
        return null;
    }

    // An id stands in addresses and names of files.
    private string? Id(YamlNode node)
    {
        if (Scalar(node) is not { } written)
        {
            return null;
        }

        if (written.Length <= LongestId && written.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            return written;
        }

        problems.Add(Replies.MetadataIdIsWrong(fileName, Line(node), written.Length <= LongestId ? written : written[..LongestId] + "…"));
        return null;
    }

    private IReadOnlyList<string> Many(YamlNode node) => node is YamlSequenceNode sequence
        ? [.. sequence.Children.Select(Scalar).OfType<string>()]
        : Scalar(node) is { } one ? [one] : [];

    private DateOnly? Date(YamlNode node)
    {
        if (Scalar(node) is not { } written)
        {
            return null;
        }

        if (DateOf(written) is { } date)
        {
            return date;
        }

        problems.Add(Replies.MetadataDateIsWrong(fileName, Line(node), written));
        return null;
    }

    private DocumentKind? Kind(YamlNode node)
    {
        if (Scalar(node) is not { } written)
        {
            return null;
        }

        if (Kinds.TryGetValue(written, out var kind))
        {
            return kind;
        }

        problems.Add(Replies.MetadataKindIsUnknown(fileName, Line(node), written));
        return null;
    }

    private long Line(YamlNode node) => node.Start.Line + lineShift;
}
