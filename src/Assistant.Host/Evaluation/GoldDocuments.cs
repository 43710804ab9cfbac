using Assistant.Corpus;

namespace Assistant.Host.Evaluation;

/// <summary>The gold files call the shipped documents by short names.</summary>
internal static class GoldDocuments
{
    private static readonly Dictionary<string, string> Stems = new(StringComparer.Ordinal)
    {
        ["000"] = "ke-hoach-34-kh-tu-2021",
        ["001"] = "bao-cao-196-bc-duk-2023",
        ["003"] = "ke-hoach-thuc-hien-nq-21-2022",
    };

    /// <returns>Null when the corpus does not hold it. A name that is no short name is an id.</returns>
    public static Document? Find(string name, IReadOnlyList<Document> corpus)
    {
        var stem = Stems.GetValueOrDefault(name, name);
        return corpus.FirstOrDefault(document => document.Id == stem || Path.GetFileNameWithoutExtension(document.Source.FileName) == stem);
    }
}
