using System.Net.WebSockets;
using System.Text.Json;
using Assistant.Conversations;
using Assistant.Conversations.Feedback;
using Assistant.Drafting;
using Assistant.Host.Web;
using Assistant.Search;
using Assistant.Tests.Corpus;
using Assistant.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Assistant.Tests.Web;

/// <summary>The web channel over a dialogue of the test's own, without a port.</summary>
internal sealed class WebSite : IAsyncDisposable
{
    // Read only, so all tests share it.
    private static readonly Lazy<CorpusLibrary> Library = new(ShippedLibrary);

    private readonly WebApplication _site;
    private readonly TestServer _server;

    private WebSite(WebApplication site, ScriptedDialogue dialogue, TestClock clock)
    {
        _site = site;
        _server = site.GetTestServer();
        Dialogue = dialogue;
        Clock = clock;
    }

    public static CorpusLibrary Corpus => Library.Value;

    public ScriptedDialogue Dialogue { get; }

    public TestClock Clock { get; }

    public static async Task<WebSite> StartAsync(string dataFolder, InMemoryStore? store = null, IDraftStore? drafts = null, IConversationStore? conversations = null, CorpusLibrary? library = null)
    {
        store ??= new InMemoryStore();
        var dialogue = new ScriptedDialogue();
        var clock = new TestClock();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services
            .AddSingleton(conversations ?? store)
            .AddSingleton<Assistant.Corpus.IDocumentStore>(store)
            .AddSingleton<Assistant.Corpus.IVersionStore>(store)
            .AddSingleton<IFeedbackStore>(store)
            .AddSingleton<FeedbackDesk>()
            .AddSingleton(library ?? Library.Value)
            .AddSingleton(new DraftDesk(drafts ?? store, Library.Value))
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton(new WebSettings(dataFolder))
            .AddSingleton<IDialogue>(dialogue);
        WebModule.Add(builder.Services);
        var site = builder.Build();
        WebModule.Map(site);
        await site.StartAsync();
        return new WebSite(site, dialogue, clock);
    }

    /// <summary>A browser: keeps its cookies, calls from this site's own pages.</summary>
    public HttpClient NewBrowser() => new(new CookieKeeper(_server.CreateHandler())) { BaseAddress = new Uri("http://localhost/") };

    public async Task<DirectLineClient> NewChatAsync(HttpClient? browser = null)
    {
        browser ??= NewBrowser();
        var grant = await browser.PostAsync(new Uri("/chat/token", UriKind.Relative), null);
        grant.EnsureSuccessStatusCode();
        var chat = new DirectLineClient(browser, JsonDocument.Parse(await grant.Content.ReadAsStringAsync()).RootElement);
        await chat.StartAsync();
        return chat;
    }

    public Task<WebSocket> OpenSocketAsync(Uri address, string? origin = null)
    {
        var client = _server.CreateWebSocketClient();
        client.ConfigureRequest = request =>
        {
            if (origin is not null)
            {
                request.Headers.Origin = origin;
            }
        };
        return client.ConnectAsync(address, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _site.StopAsync();
        await _site.DisposeAsync();
    }

    private static CorpusLibrary ShippedLibrary()
    {
        var store = new InMemoryStore();
        foreach (var document in Shipped.All)
        {
            store.SaveDocument(new Assistant.Corpus.StoredDocument(document.Id, document.Source, Shipped: true, DateTimeOffset.UnixEpoch));
        }

        var library = new CorpusLibrary(store, indexFolder: null);
        library.Refresh();
        return library;
    }
}
