using Assistant.EndToEnd.Support;
using Microsoft.Playwright;

namespace Assistant.EndToEnd.Web;

public sealed class FeedbackTests
{
    private const string Question = "Huyện ủy phải gửi báo cáo trước ngày nào?";

    private const string Plan = """
        ỦY BAN NHÂN DÂN
        XÃ BÌNH AN
        Số: 12/KH-UBND
        Bình An, ngày 05 tháng 3 năm 2024

        KẾ HOẠCH
        Trồng cây đầu xuân

        1. Mục đích
        Phủ xanh đất trống quanh trường học trong toàn xã.
        2. Việc làm
        Các thôn gửi kết quả trồng cây về ủy ban nhân dân xã trước ngày 20/3/2024.
        """;

    [Fact]
    public async Task An_official_rates_an_answer_says_why_and_the_administrator_makes_a_test_of_it()
    {
        using var data = new TemporaryFolder();
        using var server = await ServerProcess.StartAsync(data.Path);
        await using var browser = await Browser.OpenAsync();
        var chat = new ChatPage(await browser.NewPageAsync(1280));
        await chat.OpenAsync(server.Address);
        await chat.SayAsync(Question);
        var said = await chat.Page.Locator("#chat article:has(.webchat__bubble)").CountAsync();

        // With the keyboard alone.
        await chat.LastReply.GetByRole(AriaRole.Button, new() { Name = "Câu trả lời chưa tốt" }).PressAsync("Enter");
        var form = chat.Page.GetByRole(AriaRole.Form, new() { Name = "Câu trả lời chưa tốt ở điểm nào?" });
        await Assertions.Expect(form).ToBeVisibleAsync();
        Assert.Equal(("down", ""), Rating(data));
        await form.GetByLabel("Thiếu ý").PressAsync("Space");
        await form.GetByLabel("Nói thêm").FillAsync("<img src=x onerror=\"document.title='hỏng'\">");
        await form.GetByRole(AriaRole.Button, new() { Name = "Gửi góp ý" }).PressAsync("Enter");
        await Assertions.Expect(chat.Page.Locator("#da-danh-gia")).ToContainTextAsync("Cảm ơn");
        await Assertions.Expect(form).ToBeHiddenAsync();
        Assert.Equal(("down", "Thiếu ý: <img src=x onerror=\"document.title='hỏng'\">"), Rating(data));
        Assert.Equal(said, await chat.Page.Locator("#chat article:has(.webchat__bubble)").CountAsync());

        await chat.ReloadAsync();
        await chat.LastReply.GetByRole(AriaRole.Button, new() { Name = "Câu trả lời tốt" }).ClickAsync();
        await Assertions.Expect(chat.Page.Locator("#da-danh-gia")).ToContainTextAsync("Cảm ơn");
        Assert.Equal(("up", ""), Rating(data));

        var export = AssistantProgram.Run("feedback", "export", "--data", data.Path).Json;
        Assert.Equal(Question, export.GetProperty("question").GetString());
        Assert.True(await chat.FitsAsync());
        Assert.Empty(chat.Complaints);
    }

    [Fact]
    public async Task A_citation_made_before_its_document_changed_shows_what_was_cited_and_where_it_stands_now()
    {
        using var data = new TemporaryFolder();
        Add(data, Plan);
        using var server = await ServerProcess.StartAsync(data.Path);
        await using var browser = await Browser.OpenAsync();
        var chat = new ChatPage(await browser.NewPageAsync(1440));
        await chat.OpenAsync(server.Address);
        Assert.Contains("20/3/2024", await chat.SayAsync("Theo Kế hoạch số 12/KH-UBND, các thôn gửi kết quả trồng cây trước ngày nào?"), StringComparison.Ordinal);

        Add(data, Plan.Replace("20/3/2024", "25/3/2024", StringComparison.Ordinal));
        await chat.ReloadAsync();
        await chat.LastReply.Locator("button.webchat__render-markdown__citation").First.ClickAsync();

        await Assertions.Expect(chat.Page.Locator("#nguon mark").First).ToContainTextAsync("20/3/2024");
        var notice = chat.Page.Locator("#nguon .version");
        await Assertions.Expect(notice).ToContainTextAsync("bản cũ");
        await Assertions.Expect(notice).ToContainTextAsync("không còn nguyên văn đoạn này");
        await chat.Page.GotoAsync(new Uri(server.Address, await notice.GetByRole(AriaRole.Link).GetAttributeAsync("href")).AbsoluteUri);
        await Assertions.Expect(chat.Page.Locator(".prose")).ToContainTextAsync("25/3/2024");
        await Assertions.Expect(chat.Page.Locator(".version")).ToHaveCountAsync(0);
        Assert.Empty(chat.Complaints);
    }

    private static (string Reaction, string Reason) Rating(TemporaryFolder data)
    {
        var rating = AssistantProgram.Run("feedback", "list", "--json", "--data", data.Path).Json.GetProperty("ratings");
        Assert.Equal(1, rating.GetArrayLength());
        return (rating[0].GetProperty("reaction").GetString()!, rating[0].GetProperty("reason").GetString()!);
    }

    private static void Add(TemporaryFolder data, string text)
    {
        using var files = new TemporaryFolder();
        var file = files.File("ke-hoach-trong-cay.txt");
        File.WriteAllText(file, text);
        var run = AssistantProgram.Run("corpus", "add", file, "--data", data.Path);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }
}
