using System.Text.RegularExpressions;
using Assistant.Corpus;
using Assistant.Formats;

namespace Assistant.Tests;

/// <summary>What the documents that ship with the program must be, whoever edits them.</summary>
public sealed partial class ShippedCorpusTests
{
    private static readonly Catalog Shipped = Catalog.Load(Repository.Folder("corpus"));

    public static TheoryData<string> Notes => [.. Shipped.Files.Where(IsNote).Select(file => file.FileName)];

    [Fact]
    public void The_catalogue_has_no_problem() => Assert.Empty(Shipped.Problems);

    [Fact]
    public void The_plan_without_number_and_date_is_given_none()
    {
        var plan = Shipped.Files.Single(file => file.FileName.Contains("nq-21", StringComparison.Ordinal));

        Assert.Null(plan.Metadata.Number);
        Assert.Null(plan.Metadata.Date);
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_note_names_its_sources_and_says_that_it_is_a_note(string name)
    {
        var note = Shipped.Files.Single(file => file.FileName == name);

        Assert.NotEmpty(note.Metadata.Sources);
        Assert.NotNull(note.Metadata.Date);
        Assert.Contains("biên soạn", note.Metadata.Type, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void Every_statement_of_a_note_says_how_well_it_is_founded(string name)
    {
        var section = "";
        foreach (var line in Shipped.Files.Single(file => file.FileName == name).Text.Split('\n'))
        {
            section = line.StartsWith('#') || line.EndsWith(':') ? line : section;
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                Assert.True(Founded().IsMatch(line) || Founded().IsMatch(section), line);
            }
        }
    }

    private static bool IsNote(SourceFile file) => file.Metadata.Kind == DocumentKind.GuidanceNote;

    [GeneratedRegex("nhiều nguồn thống nhất|theo một nguồn|văn bản chính thức|chưa kiểm chứng|người biên soạn đề xuất|Chưa tìm thấy|ghi chú này")]
    private static partial Regex Founded();
}
