using System.Globalization;
using Assistant.Answers;
using Assistant.Conversations;

namespace Assistant.Tests.Conversations;

/// <summary>A conversation shows a long answer in parts; whoever asks outside of one gets all of it.</summary>
public sealed class LongAnswerDialogueTests
{
    private const string Ask = "Mục II Kế hoạch 91-KH/TU quy định những nội dung gì?";

    private static readonly string Plan = $"""
        TỈNH ỦY SƠN HÀ
        *
        Số 91-KH/TU

        Sơn Hà, ngày 09 tháng 02 năm 2025

        KẾ HOẠCH
        chăm sóc cây xanh công sở

        I- MỤC ĐÍCH
        Giữ cho công sở xanh, sạch.

        II- NHIỆM VỤ
        {string.Join("\n", Enumerable.Range(1, 24).Select(Task))}

        III- TỔ CHỨC THỰC HIỆN
        Văn phòng Tỉnh ủy theo dõi việc thực hiện Kế hoạch này.
        """;

    [Fact]
    public void The_parts_together_say_all_that_the_whole_says()
    {
        var whole = new Answerer().Answer(new Question(Ask), Over().Library.Current);
        var parts = Read(Over());

        Assert.Null(Assert.IsType<Answer.Found>(whole).More);
        Assert.True(parts.Count > 1, whole.Text);
        Assert.All(Enumerable.Range(1, 24), i => Assert.Single(parts, part => part.Text.Contains(Mark(i), StringComparison.Ordinal)));
        Assert.All(Enumerable.Range(1, 24), i => Assert.Contains(Mark(i), whole.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_part_names_its_source_and_numbers_its_citations_from_one()
    {
        Assert.All(Read(Over()), part =>
        {
            Assert.Contains("Kế hoạch số 91-KH/TU", part.Text, StringComparison.Ordinal);
            Assert.Equal(Enumerable.Range(1, part.Citations.Count), part.Citations.Select(citation => citation.N));
            Assert.All(part.Citations, citation => Assert.Contains($"[{citation.N}]", part.Text, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Only_what_has_a_rest_offers_it()
    {
        var parts = Read(Over());

        Assert.All(parts.SkipLast(1), part => Assert.Equal("Xem thêm", part.Suggestions[0]));
        Assert.DoesNotContain("Xem thêm", parts[^1].Suggestions);
        Assert.DoesNotContain("Xem thêm", parts[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thank_you_a_restart_and_other_words_for_it_do_not_lose_the_place()
    {
        var chat = Over();
        var straight = Read(Over());
        chat.Then(Ask, "cảm ơn nhé");

        Assert.Equal(straight[1].Text, chat.Restarted().Say("doc tiep di").Text);
    }

    [Fact]
    public void After_another_short_answer_there_is_no_rest()
    {
        var chat = Over().Then(Ask, "Văn phòng Tỉnh ủy làm gì trong Kế hoạch 91-KH/TU?");
        Assert.NotEmpty(chat.Last.Citations);

        Assert.Empty(chat.Say("xem thêm").Citations);
    }

    [Fact]
    public void The_words_of_a_long_section_are_read_on_where_they_were_cut()
    {
        var chat = Over().Then(Ask, "trích nguyên văn");
        Assert.Contains("\n> ", chat.Last.Text, StringComparison.Ordinal);
        Assert.Contains("Xem thêm", chat.Last.Suggestions);

        chat.Say("xem thêm");
        Assert.Contains("\n> ", chat.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Mark(1), chat.Last.Text, StringComparison.Ordinal);
    }

    private static Chat Over() => Chat.Over(Plan);

    private static List<Reply> Read(Chat chat)
    {
        var parts = new List<Reply> { chat.Say(Ask) };
        while (parts[^1].Suggestions.Contains("Xem thêm"))
        {
            parts.Add(chat.Say("Xem thêm"));
        }

        return parts;
    }

    private static string Task(int i) =>
        string.Create(CultureInfo.InvariantCulture, $"{i}. Trồng và chăm sóc hàng cây {Mark(i)} trước trụ sở cơ quan, tưới nước hằng ngày, tỉa cành hằng tháng, bảo đảm an toàn trong mùa mưa bão.");

    private static string Mark(int i) => string.Create(CultureInfo.InvariantCulture, $"mang biển C{i:00}");
}
