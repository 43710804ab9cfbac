using System.Globalization;
using Assistant.Answers;
using Assistant.Answers.Composing;
using Assistant.Corpus;
using Assistant.Text;

namespace Assistant.Tests.Answers;

/// <summary>A channel shows the beginning of a long answer; the rest is an answer by itself.</summary>
public sealed class LongAnswerTests
{
    [Fact]
    public void A_long_list_is_cut_between_items_and_says_how_many_are_left()
    {
        var cut = LongAnswer.Cut(List(items: 20, whole: false));

        Assert.NotNull(cut.More);
        Assert.True(cut.Text.Length < 1400);
        Assert.Contains("(còn 10 nội dung", cut.Text, StringComparison.Ordinal);
        Assert.EndsWith("[10]", cut.Text.Split('\n').Last(line => line.StartsWith("- ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_pieces_number_their_own_citations_from_one()
    {
        var cut = LongAnswer.Cut(List(items: 20, whole: false));

        Assert.Equal(Enumerable.Range(1, 10), cut.Citations.Select(citation => citation.N));
        Assert.Equal(Enumerable.Range(1, 10), cut.More!.Citations.Select(citation => citation.N));
        Assert.Contains("việc 11 [1]", cut.More.Text, StringComparison.Ordinal);
        Assert.Equal("việc 11", cut.More.Citations[0].Quote);
    }

    [Fact]
    public void The_rest_of_a_list_cited_as_one_place_still_names_the_source_and_cites_it()
    {
        var cut = LongAnswer.Cut(List(items: 20, whole: true));

        Assert.Contains("Theo Kế hoạch số 7-KH/ĐU, mục II: [1]", cut.More!.Text, StringComparison.Ordinal);
        Assert.Single(cut.More.Citations);
    }

    [Fact]
    public void That_a_document_was_replaced_is_said_before_the_cut()
    {
        var list = List(items: 20, whole: true);

        var cut = LongAnswer.Cut(list with { Text = list.Text + "\n\nLưu ý: đã được thay thế." });

        Assert.Contains("Lưu ý: đã được thay thế.", cut.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lưu ý", cut.More!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_answer_stays_as_it_is()
    {
        var list = List(items: 5, whole: false);

        Assert.Same(list, LongAnswer.Cut(list));
    }

    private static Answer.Found List(int items, bool whole)
    {
        var lines = Enumerable.Range(1, items).Select(i => string.Create(CultureInfo.InvariantCulture, $"- {new string('x', 100)} việc {i}{(whole ? "" : $" [{i}]")}"));
        var citations = Enumerable.Range(1, whole ? 1 : items)
            .Select(i => new Citation(i, new DocumentName("ke-hoach-7", "7-KH/ĐU", "Kế hoạch số 7-KH/ĐU"), "II", string.Create(CultureInfo.InvariantCulture, $"việc {i}"), new TextSpan(i, i + 1), "hash"));
        return new Answer.Found($"Theo Kế hoạch số 7-KH/ĐU, mục II:\n\nNhiệm vụ:{(whole ? " [1]" : "")}\n\n{string.Join('\n', lines)}", [.. citations], []);
    }
}
