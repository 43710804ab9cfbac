using Assistant.Corpus;
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

    [Fact]
    public void A_heading_takes_the_items_below_it_with_it()
    {
        var passages = Split("QUY CHẾ", "I. HỒ SƠ GỒM", "- Đơn đề nghị.", "- Bản sao quyết định.", "II. THỜI HẠN", "1. Trong mười ngày.");

        Assert.Contains(passages, passage => passage.Text == "I. HỒ SƠ GỒM\nĐơn đề nghị.\nBản sao quyết định.");
        Assert.Contains(passages, passage => passage.Text == "Đơn đề nghị.");
    }

    [Fact]
    public void The_items_of_a_long_list_are_found_together_under_their_heading()
    {
        var items = Enumerable.Range(1, 40).Select(i => $"- Giấy tờ thứ {i} nộp kèm theo hồ sơ đề nghị.").ToArray();

        var lists = Split(["QUY CHẾ", "I. HỒ SƠ GỒM", .. items]).Where(passage => passage.Text.Contains('\n', StringComparison.Ordinal)).ToList();

        Assert.True(lists.Count > 1);
        Assert.All(lists, list => Assert.InRange(list.Text.Length, 1, 1000));
        Assert.All(lists.Skip(1), list => Assert.EndsWith("I. HỒ SƠ GỒM", list.Context, StringComparison.Ordinal));
        Assert.All(Enumerable.Range(1, 40), i => Assert.Contains(lists, list => list.Text.Contains($"thứ {i} ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_small_table_is_found_as_a_whole_and_row_by_row()
    {
        var table = Made.Shipped.Documents.SelectMany(document => document.Tables).First(table => table.Rows.Sum(row => row.Cells.Sum(cell => cell.Length + 3)) < 700);
        var passages = Made.Shipped.Index.Passages.Where(passage => passage.BlockId == table.BlockId && passage.Context.Contains(table.Caption, StringComparison.Ordinal)).ToList();
        string[] rows = [.. table.Rows.Select(row => string.Join(" | ", row.Cells.Where(cell => cell.Length > 0)))];

        Assert.Contains(passages, passage => rows.All(row => passage.Text.Contains(row, StringComparison.Ordinal)));
        Assert.All(rows, row => Assert.Contains(passages, passage => passage.Text == row));
    }

    [Theory]
    [InlineData("ai ký", BlockKind.Signature)]
    [InlineData("gửi cho những ai", BlockKind.Recipients)]
    public void What_stands_at_the_end_of_a_document_is_found_by_what_people_call_it(string question, BlockKind kind)
    {
        var document = Made.Shipped.Documents.First(document => document.Blocks.Any(block => block.Kind == BlockKind.Signature));

        var hits = CorpusSnapshot.Of([document]).Index.Search(question, 1);

        Assert.Equal(kind, document.Find(hits[0].Passage.BlockId)!.Kind);
    }

    private static IReadOnlyList<Passage> Split(params string[] lines) => PassageSplitter.Split([Made.Document("quy-che", lines)]);
}
