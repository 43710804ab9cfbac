using Assistant.Host.Evaluation;

namespace Assistant.Tests.Corpus;

/// <summary>The three shipped documents against what people read in them. A lower figure here is a step back.</summary>
public sealed class StructureTests
{
    private static readonly StructureFigures Figures = StructureEvaluation.Run(Repository.Folder("tests/gold/structure.json"), Shipped.All);

    [Theory]
    [InlineData("identity")]
    [InlineData("recipients")]
    [InlineData("headings.title")]
    [InlineData("headings.part")]
    [InlineData("headings.section")]
    [InlineData("headings.subsection")]
    [InlineData("headings.clause")]
    [InlineData("headings.signature")]
    [InlineData("headings.parents")]
    [InlineData("headings.levels")]
    [InlineData("footnotes")]
    [InlineData("tables")]
    [InlineData("table_cells")]
    [InlineData("page_splits")]
    [InlineData("tasks")]
    [InlineData("tasks.kinds")]
    [InlineData("tasks.who")]
    [InlineData("references.dates")]
    public void The_shipped_documents_are_read_in_full(string kind) => Assert.True(Figures.ByKind[kind].F1 >= 1, Missing(kind));

    // The report names the resolution of its congress, which the gold list of the plan counts and that of the report does not.
    [Theory]
    [InlineData("references", 0.98)]
    [InlineData("references.mentions", 0.99)]
    public void Cited_documents_are_found(string kind, double least) => Assert.True(Figures.ByKind[kind].F1 >= least, Missing(kind));

    private static string Missing(string kind) => string.Join('\n', Figures.Missing.Where(line => line.StartsWith(kind, StringComparison.Ordinal)));
}
