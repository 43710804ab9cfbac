using Assistant.Host.Evaluation;

namespace Assistant.Tests.Corpus;

/// <summary>
/// Invented documents, read by a person before the rules were looked at. Floors stand a little below the figures of the day on which
/// the documents were first shown; the README beside the gold tells them. A lower figure here is a step back.
/// </summary>
public sealed class UnseenDocumentsTests
{
    private static readonly StructureFigures Shown = StructureEvaluation.Run(Repository.Folder("tests/gold/unseen/structure-unseen.json"), []);
    private static readonly StructureFigures Held = StructureEvaluation.Run(Repository.Folder("tests/gold/unseen/structure-held.json"), []);

    [Theory]
    [InlineData("documents", 1)]
    [InlineData("identity", 0.99)]
    [InlineData("identity.place", 0.99)]
    [InlineData("recipients", 0.99)]
    [InlineData("headings", 0.99)]
    [InlineData("headings.parents", 0.99)]
    [InlineData("headings.levels", 0.99)]
    [InlineData("attachments", 0.99)]
    [InlineData("relations", 0.99)]
    [InlineData("footnotes", 0.99)]
    [InlineData("table_cells", 0.99)]
    [InlineData("page_splits", 0.99)]
    [InlineData("hard_wraps", 0.99)]
    [InlineData("references", 0.99)]
    [InlineData("references.mentions", 0.99)]
    [InlineData("references.dates", 0.99)]
    [InlineData("references.issuers", 0.95)]
    [InlineData("tasks", 0.96)]
    [InlineData("tasks.dates", 0.99)]
    [InlineData("tasks.who", 0.93)]
    public void Documents_that_were_shown_are_read_like_the_shipped_ones(string kind, double least) => AtLeast(Shown, kind, least);

    [Theory]
    [InlineData("documents", 1)]
    [InlineData("identity", 0.99)]
    [InlineData("identity.place", 0.99)]
    [InlineData("identity.term", 0.99)]
    [InlineData("recipients", 0.99)]
    [InlineData("headings", 0.99)]
    [InlineData("headings.parents", 0.99)]
    [InlineData("headings.levels", 0.99)]
    [InlineData("attachments", 0.99)]
    [InlineData("relations", 0.99)]
    [InlineData("footnotes", 0.99)]
    [InlineData("table_cells", 0.99)]
    [InlineData("page_splits", 0.99)]
    [InlineData("hard_wraps", 0.99)]
    [InlineData("references", 0.99)]
    [InlineData("references.mentions", 0.99)]
    [InlineData("references.dates", 0.99)]
    [InlineData("references.issuers", 0.99)]
    [InlineData("tasks", 0.98)]
    [InlineData("tasks.kinds", 0.98)]
    [InlineData("tasks.report_to", 0.98)]
    [InlineData("tasks.dates", 0.98)]
    [InlineData("tasks.who", 0.98)]
    public void Documents_that_were_kept_back_until_the_end_are_read_nearly_as_well(string kind, double least) => AtLeast(Held, kind, least);

    [Fact]
    public void No_line_is_left_without_a_place_and_without_a_reason()
    {
        Assert.Equal(0, Shown.ByKind["unplaced.unknown"].Found);
        Assert.Equal(0, Held.ByKind["unplaced.unknown"].Found);
    }

    [Fact]
    public void Every_word_of_time_is_a_task_or_told_aside()
    {
        Assert.Equal(0, Shown.ByKind["timing.unsaid"].Found);
        Assert.Equal(0, Held.ByKind["timing.unsaid"].Found);
    }

    [Theory]
    [InlineData("outline-unseen.json", 0.99, 0.98, 0.98)]
    [InlineData("outline-held.json", 0.92, 0.95, 0.98)]
    public void Outlines_are_taken_apart_as_people_read_them(string gold, double nodes, double asks, double data)
    {
        var figures = OutlineEvaluation.Run(Repository.Folder("tests/gold/unseen/" + gold), []);
        Assert.True(figures.ByKind["all"].F1 >= nodes, $"nodes: {figures.ByKind["all"]}");
        Assert.Equal(1, figures.Parents);
        Assert.Equal(1, figures.Optional.F1);
        Assert.True(figures.Asks.F1 >= asks, $"asks: {figures.Asks}");
        Assert.True(figures.AskData.F1 >= data, $"data kinds: {figures.AskData}");
    }

    private static void AtLeast(StructureFigures figures, string kind, double least) => Assert.True(
        figures.ByKind[kind].F1 >= least,
        $"{figures.ByKind[kind]}\n{string.Join('\n', figures.Missing.Concat(figures.Extra).Where(line => line.StartsWith(kind, StringComparison.Ordinal)))}");
}
