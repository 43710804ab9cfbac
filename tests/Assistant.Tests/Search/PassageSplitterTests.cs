using Assistant.Search;
using Assistant.Text;

namespace Assistant.Tests.Search;

public sealed class PassageSplitterTests
{
    [Fact]
    public void Every_word_of_a_passage_stands_at_its_place_in_the_document()
    {
        foreach (var passage in Made.Shipped.Index.Passages)
        {
            var document = Made.Shipped.Find(passage.DocumentId)!;
            Assert.InRange(passage.Span.Start, 0, passage.Span.End - 1);
            Assert.InRange(passage.Span.End, passage.Span.Start + 1, document.Text.Length);
            var source = Syllables.Of(passage.Span.In(document.Text)).Select(token => token.Key).ToHashSet(StringComparer.Ordinal);
            if (document.Tables.All(table => table.BlockId != passage.BlockId))
            {
                Assert.All(Syllables.Of(passage.Text).Where(token => token.Kind == TokenKind.Word), token => Assert.Contains(token.Key, source));
            }
        }
    }

    [Fact]
    public void No_block_is_lost()
    {
        foreach (var document in Made.Shipped.Documents)
        {
            var found = Made.Shipped.Index.Passages.Where(passage => passage.DocumentId == document.Id).Select(passage => passage.BlockId).ToHashSet();
            Assert.All(document.Blocks, block => Assert.Contains(block.Id, found));
        }
    }

    [Fact]
    public void A_long_paragraph_is_cut_where_sentences_end()
    {
        var sentence = "Các chi bộ tổ chức sinh hoạt đúng ngày và ghi biên bản đầy đủ theo hướng dẫn của cấp trên. ";
        var document = Made.Document("dai", "BÁO CÁO", "Tình hình sinh hoạt", "Mở đầu. " + string.Concat(Enumerable.Repeat(sentence, 20)));

        var passages = PassageSplitter.Split([document]).Where(passage => passage.Text.Contains("biên bản", StringComparison.Ordinal)).ToList();

        Assert.True(passages.Count > 2);
        Assert.All(passages, passage => Assert.EndsWith(".", passage.Text, StringComparison.Ordinal));
        Assert.All(passages, passage => Assert.True(passage.Text.Length < 700));
    }

    [Fact]
    public void The_rows_of_a_table_are_found_by_caption_column_and_group()
    {
        var tables = Made.Shipped.Documents.SelectMany(document => document.Tables).ToList();
        var rows = Made.Shipped.Index.Passages.Where(passage => tables.Exists(table => table.BlockId == passage.BlockId && passage.Text.StartsWith("1 | ", StringComparison.Ordinal))).ToList();

        Assert.NotEmpty(rows);
        Assert.Contains(rows, row => row.Context.Contains("PHỤ LỤC", StringComparison.Ordinal) && row.Context.Contains("I | Xếp loại", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_heading_says_finds_what_stands_below_it()
    {
        var document = Made.Document(
            "quy-che",
            "QUY CHẾ",
            "I. NGHỈ PHÉP",
            "1. Báo trước ba ngày.",
            "II. CÔNG TÁC PHÍ",
            "1. Thanh toán trong tuần.");

        var hits = CorpusSnapshot.Of([document]).Index.Search("nghỉ phép báo trước", 3);

        Assert.Contains("Báo trước ba ngày", hits[0].Passage.Text, StringComparison.Ordinal);
    }
}
