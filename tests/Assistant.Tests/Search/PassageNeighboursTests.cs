using Assistant.Corpus;
using Assistant.Search;

namespace Assistant.Tests.Search;

public sealed class PassageNeighboursTests
{
    private static readonly CorpusSnapshot Corpus = CorpusSnapshot.Of(
    [
        Made.Document("a-truoc", "THÔNG BÁO", "Chợ họp mỗi sáng."),
        DocumentParser.Parse(Made.File("b-giua.md", """
            # Quy chế chợ

            Lời mở đầu của quy chế.

            ## 1. Giờ họp

            Chợ mở lúc năm giờ.

            Chợ đóng lúc mười giờ.

            ### 1.1. Ngày lễ

            Ngày lễ chợ mở muộn.

            ## 2. Quầy hàng

            Mỗi hộ một quầy.
            """)),
        Made.Document("c-sau", "THÔNG BÁO", "Chợ nghỉ Tết."),
    ]);

    [Fact]
    public void Before_and_after_stay_in_the_document_and_in_reading_order()
    {
        var neighbours = Corpus.Index.Neighbours;

        // The heading's passage, which has these words too, is none of them.
        Assert.Equal(["Quy chế chợ", "Lời mở đầu của quy chế."], neighbours.Before(Passage("năm giờ"), 2).Select(Start));
        Assert.Equal(["Chợ đóng lúc mười giờ."], neighbours.After(Passage("năm giờ"), 1).Select(Start));
        Assert.Empty(neighbours.After(Passage("Mỗi hộ"), 5));
        Assert.All(neighbours.Before(Passage("Mỗi hộ"), 100), passage => Assert.Equal("b-giua", passage.DocumentId));
        Assert.Empty(neighbours.Before(Passage("năm giờ"), 0));
    }

    [Fact]
    public void A_section_is_all_that_stands_under_the_same_heading()
    {
        Assert.Equal(
            ["1. Giờ họp", "Chợ mở lúc năm giờ.", "Chợ đóng lúc mười giờ.", "1.1. Ngày lễ", "Ngày lễ chợ mở muộn."],
            Corpus.Index.Neighbours.SectionOf(Passage("mười giờ")).Select(Start));
        Assert.Equal(["1.1. Ngày lễ", "Ngày lễ chợ mở muộn."], Corpus.Index.Neighbours.SectionOf(Passage("mở muộn")).Select(Start));
    }

    [Fact]
    public void The_headings_of_a_passage_come_outermost_first()
    {
        Assert.Equal(["Quy chế chợ", "1. Giờ họp", "1.1. Ngày lễ"], Corpus.Index.Neighbours.HeadingsOf(Passage("mở muộn")).Select(Start));
        Assert.Equal(["Quy chế chợ", "2. Quầy hàng"], Corpus.Index.Neighbours.HeadingsOf(Passage("Mỗi hộ")).Select(Start));
        Assert.Empty(Corpus.Index.Neighbours.HeadingsOf(Corpus.Index.Passages.First(passage => passage.DocumentId == "b-giua")));
    }

    [Fact]
    public void Neighbours_never_repeat_one_another_and_every_section_holds_its_passage()
    {
        var index = Made.Shipped.Index;
        foreach (var passage in index.Passages)
        {
            IReadOnlyList<Passage> around = [.. index.Neighbours.Before(passage, 3), passage, .. index.Neighbours.After(passage, 3)];
            Assert.All(around.Zip(around.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start, $"passage {passage.Ordinal}"));
            Assert.All(around, other => Assert.Equal(passage.DocumentId, other.DocumentId));
            Assert.Contains(passage, index.Neighbours.SectionOf(passage));
            Assert.All(index.Neighbours.HeadingsOf(passage), heading => Assert.StartsWith(heading.Section, passage.Section, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_passage_of_another_index_has_no_neighbours_here() =>
        Assert.Throws<ArgumentException>(() => Corpus.Index.Neighbours.After(Passage("năm giờ") with { Text = "Khác." }, 1));

    private static Passage Passage(string words) =>
        Corpus.Index.Passages.Last(passage => passage.DocumentId == "b-giua" && passage.Text.Contains(words, StringComparison.Ordinal));

    // A heading's passage takes along what is below it.
    private static string Start(Passage passage) => passage.Text.Split('\n')[0];
}
