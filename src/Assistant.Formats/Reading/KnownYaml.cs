using System.Globalization;
using Assistant.Corpus;
using Assistant.Corpus.Validity;
using Assistant.Wording;
using YamlDotNet.RepresentationModel;

namespace Assistant.Formats.Reading;

/// <summary>Reads the section <c>known:</c> of the catalogue: documents whose texts need not be there, and what became of them.</summary>
internal sealed class KnownYaml(string fileName)
{
    private static readonly Dictionary<string, RelationKind> Kinds = new(StringComparer.Ordinal)
    {
        ["replaced_by"] = RelationKind.Replaces,
        ["amended_by"] = RelationKind.Amends,
        ["repealed_by"] = RelationKind.Repeals,
    };

    private static readonly Dictionary<string, Confidence> Confidences = new(StringComparer.OrdinalIgnoreCase)
    {
        ["official"] = Confidence.Official,
        ["agreed"] = Confidence.Agreed,
        ["single"] = Confidence.Single,
        ["unverified"] = Confidence.Unverified,
    };

    private readonly List<KnownDocument> known = [];
    private readonly List<string> problems = [];

    public IReadOnlyList<string> Problems => problems;

    public IReadOnlyList<KnownDocument> Read(YamlNode node)
    {
        if (node is not YamlSequenceNode entries)
        {
            problems.Add(Replies.CatalogueKnownIsNoList(fileName, node.Start.Line));
            return [];
        }

        foreach (var entry in entries)
        {
            if (Document(entry) is { } document)
            {
                known.Add(document);
            }
        }

        return known;
    }

    private KnownDocument? Document(YamlNode node)
    {
        if (Split(node) is not { } parts)
        {
            return null;
        }

        var changes = new List<KnownChange>();
        foreach (var (key, value) in parts.Own)
        {
            if (!Kinds.TryGetValue(key, out var kind))
            {
                problems.Add(Replies.CatalogueKnownKeyIsUnknown(fileName, value.Start.Line, key));
                continue;
            }

            var all = value is YamlSequenceNode sequence ? sequence.Children : [value];
            changes.AddRange(all.Select(one => Change(kind, one)).OfType<KnownChange>());
        }

        return new KnownDocument(parts.Identity, parts.Subject, changes);
    }

    private KnownChange? Change(RelationKind kind, YamlNode node)
    {
        if (Split(node) is not { } parts)
        {
            return null;
        }

        DateOnly? from = null;
        var (formal, confidence, source) = (true, Confidence.Unverified, "");
        foreach (var (key, value) in parts.Own)
        {
            var written = (value as YamlScalarNode)?.Value?.Trim() ?? "";
            switch (key)
            {
                case "from" when MetadataYaml.DateOf(written) is { } day:
                    from = day;
                    break;
                case "from":
                    problems.Add(Replies.MetadataDateIsWrong(fileName, value.Start.Line, written));
                    break;
                case "formal":
                    formal = written is not ("no" or "false");
                    break;
                case "confidence" when Confidences.TryGetValue(written, out var level):
                    confidence = level;
                    break;
                case "source":
                    source = written;
                    break;
                default:
                    problems.Add(Replies.CatalogueKnownKeyIsUnknown(fileName, value.Start.Line, key == "confidence" ? written : key));
                    break;
            }
        }

        return new KnownChange(kind, parts.Identity, from, formal, confidence, source);
    }

    /// <summary>The keys that say which document it is, as everywhere in the catalogue, and the rest.</summary>
    private (DocumentIdentity Identity, string Subject, List<(string Key, YamlNode Value)> Own)? Split(YamlNode node)
    {
        var identity = new YamlMappingNode();
        var own = new List<(string, YamlNode)>();
        var year = 0;
        foreach (var (key, value) in node is YamlMappingNode mapping ? mapping.Children.ToList() : [])
        {
            if (key is YamlScalarNode { Value: "number" or "type" or "date" or "issuer" or "subject" })
            {
                identity.Add(key, value);
            }
            else if (key is YamlScalarNode { Value: "year" } && int.TryParse((value as YamlScalarNode)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var named))
            {
                year = named;
            }
            else
            {
                own.Add(((key as YamlScalarNode)?.Value ?? "", value));
            }
        }

        var read = MetadataYaml.Read(identity, fileName);
        problems.AddRange(read.Problems);
        if (read.Metadata.Number is not { } number)
        {
            problems.Add(Replies.CatalogueKnownHasNoNumber(fileName, node.Start.Line));
            return null;
        }

        return (new DocumentIdentity(number, read.Metadata.Type ?? "", read.Metadata.Date, read.Metadata.Issuer ?? "") { Year = year }, read.Metadata.Subject ?? "", own);
    }
}
