using Microsoft.Playwright;

namespace Assistant.EndToEnd.Web;

/// <summary>A page with the chat on it, used as a person uses it. Notes what the browser complains about.</summary>
internal sealed class ChatPage
{
    // A reply with a form or a file is one article of several bubbles.
    private const string BotMessages = "#chat article:has(.webchat__bubble):not(:has(.webchat__bubble--from-user))";

    // Web Chat sets one empty style element that the page's policy refuses; nothing is missing without it.
    private const string KnownComplaint = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    private readonly List<string> _complaints = [];

    private bool _serverIsAway;

    public ChatPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains(KnownComplaint, StringComparison.Ordinal) && !IsOfTheOutage(message.Text))
            {
                _complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _complaints;

    public ILocator Box => Page.Locator("#chat textarea");

    public ILocator LastReply => Page.Locator(BotMessages).Last;

    public async Task OpenAsync(Uri address)
    {
        await Page.GotoAsync(address.AbsoluteUri);
        await WaitUntilOpenAsync();
    }

    /// <summary>Takes the server away and brings it back. Meanwhile an open page may knock in vain, and the browser says so.</summary>
    public async Task OutlastAsync(Func<Task> outage)
    {
        _serverIsAway = true;
        await outage();
        await ReloadAsync();
        _serverIsAway = false;
    }

    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await WaitUntilOpenAsync();
    }

    /// <summary>Sends a line and returns what is answered.</summary>
    public async Task<string> SayAsync(string text)
    {
        var said = await Page.Locator(BotMessages).CountAsync();
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
        return await AnswerAfterAsync(said);
    }

    /// <summary>Does something that makes the page send a line, and returns what is answered.</summary>
    public async Task<string> AnswerToAsync(Func<Task> action)
    {
        var said = await Page.Locator(BotMessages).CountAsync();
        await action();
        return await AnswerAfterAsync(said);
    }

    /// <summary>True when the page is no wider than its window: nothing to push sideways.</summary>
    public Task<bool> FitsAsync() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth");

    private bool IsOfTheOutage(string complaint) => _serverIsAway
        && (complaint.Contains("net::ERR_", StringComparison.Ordinal) || complaint.Contains("WebSocket", StringComparison.Ordinal));

    private async Task WaitUntilOpenAsync()
    {
        await Assertions.Expect(Box).ToBeEditableAsync();
        await Assertions.Expect(Page.Locator(BotMessages).First).ToBeVisibleAsync();
    }

    private async Task<string> AnswerAfterAsync(int said)
    {
        await Assertions.Expect(Page.Locator(BotMessages).Nth(said)).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 20_000 });
        return await LastReply.InnerTextAsync();
    }
}
