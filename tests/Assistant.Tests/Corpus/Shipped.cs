using System.Text;
using Assistant.Corpus;

namespace Assistant.Tests.Corpus;

/// <summary>The three real documents, parsed once for all tests.</summary>
internal static class Shipped
{
    public static Document Plan34 { get; } = Parse("ke-hoach-34-kh-tu-2021.txt");

    public static Document Report196 { get; } = Parse("bao-cao-196-bc-duk-2023.txt");

    public static Document PlanOnResolution21 { get; } = Parse("ke-hoach-thuc-hien-nq-21-2022.txt");

    public static IReadOnlyList<Document> All => [Plan34, Report196, PlanOnResolution21];

    public static Document ByGoldName(string name) => name switch { "000" => Plan34, "001" => Report196, _ => PlanOnResolution21 };

    public static Document Parse(string fileName, string text) =>
        DocumentParser.Parse(new SourceFile(fileName, text.Replace("\r\n", "\n", StringComparison.Ordinal), "", DocumentMetadata.None));

    /// <summary>An invented document of the folder Samples.</summary>
    public static Document Sample(string name) => Parse(name, File.ReadAllText(Repository.Folder("tests/Assistant.Tests/Corpus/Samples/" + name)));

    private static Document Parse(string fileName) =>
        Parse(fileName, File.ReadAllText(Repository.Folder("corpus/" + fileName)).Normalize(NormalizationForm.FormC));
}
