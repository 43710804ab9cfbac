using System.Text;
using Assistant.Host.Evaluation;

namespace Assistant.Tests.Evaluation;

public sealed class StructureEvaluationTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("structure-gold");

    [Fact]
    public void A_gold_file_may_name_a_document_that_lies_beside_it()
    {
        var figures = Run(["KẾ HOẠCH", "tuần lễ đọc sách", "", "I. Mục đích", "", "Nâng cao văn hóa đọc."], """
            "headings": [
              { "lines": [1, 2], "level": 1, "kind": "doc-title", "number": "", "parent_line": null },
              { "lines": [4], "level": 2, "kind": "clause|section", "number": "I", "parent_line": 1 } ]
            """);

        Assert.Equal(new KindFigures(1, 1, 1), figures.ByKind["documents"]);
        Assert.Equal(new KindFigures(2, 2, 2), figures.ByKind["headings"]);
        Assert.Equal(new KindFigures(1, 1, 1), figures.ByKind["headings.whole"]);
    }

    [Fact]
    public void A_document_that_is_nowhere_is_missing()
    {
        var figures = StructureEvaluation.Run(Gold("khong-co.txt", "\"headings\": []"), []);

        Assert.Equal(["documents: thu"], figures.Missing);
    }

    [Fact]
    public void What_the_gold_does_not_know_is_told_as_extra()
    {
        var figures = Run(["KẾ HOẠCH", "tuần lễ đọc sách", "", "I. Mục đích", "", "Nâng cao văn hóa đọc."], "\"headings\": []");

        Assert.Contains(figures.Extra, line => line.StartsWith("headings.section: thu line 4", StringComparison.Ordinal));
    }

    [Fact]
    public void A_paragraph_that_is_cut_at_a_hard_wrap_is_missed()
    {
        var figures = Run(["KẾ HOẠCH", "", "Chi bộ họp", "", "vào buổi tối."], """
            "headings": [], "hard_wraps": [ { "lines": [3, 5], "joined": "Chi bộ họp vào buổi sáng." } ]
            """);

        Assert.Equal(new KindFigures(1, 1, 0), figures.ByKind["hard_wraps"]);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private StructureFigures Run(string[] lines, string kinds)
    {
        File.WriteAllLines(Path.Combine(_folder.FullName, "thu.txt"), lines, Encoding.UTF8);
        return StructureEvaluation.Run(Gold("thu.txt", kinds), []);
    }

    private string Gold(string file, string kinds)
    {
        var path = Path.Combine(_folder.FullName, "gold.json");
        File.WriteAllText(path, $$"""
            { "seeds": { "thu": {
              "file": "{{file}}", "type": null, "number": null, "date": null, "issuer": null, "signer": null, "recipients": [],
              "footnotes": [], "tables": [], "cited_documents": [], "deadlines": [], "page_splits": [],
              {{kinds}} } } }
            """);
        return path;
    }
}
