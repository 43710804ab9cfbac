using Microsoft.Playwright;

namespace Assistant.EndToEnd.Support;

/// <summary>Debian's Chromium without a window, with a fresh profile, watched for requests that leave the machine.</summary>
public sealed class Browser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly List<string> _outsideRequests = [];

    private Browser(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    /// <summary>Addresses on other hosts that any page asked for. Must stay empty.</summary>
    public IReadOnlyList<string> OutsideRequests => _outsideRequests;

    public static async Task<Browser> OpenAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Headless = true,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
        return new Browser(playwright, browser);
    }

    /// <summary>A person of their own: own cookies, own storage. Pages of one context share them, as tabs do.</summary>
    public async Task<IBrowserContext> NewPersonAsync(int width = 1280, int height = 900)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = "vi-VN",
            AcceptDownloads = true,
        });
        context.Request += (_, request) => Watch(request.Url);
        return context;
    }

    public async Task<IPage> NewPageAsync(int width = 1280, int height = 900) =>
        await (await NewPersonAsync(width, height)).NewPageAsync();

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private void Watch(string url)
    {
        var address = new Uri(url);
        if (address.Scheme is "http" or "https" or "ws" or "wss" && !address.IsLoopback)
        {
            _outsideRequests.Add(url);
        }
    }
}
