using System.Net;
using Assistant.Host.Composition;
using Assistant.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace Assistant.Tests.Host;

public sealed class ServerTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_site_on_this_machine_answers_to_no_other_name()
    {
        await using var server = await Start("http://127.0.0.1:0");

        Assert.Equal(HttpStatusCode.OK, await server.Get("/", "localhost"));
        Assert.Equal(HttpStatusCode.BadRequest, await server.Get("/", "evil.example"));
    }

    [Fact]
    public async Task A_document_that_another_process_adds_is_found_without_a_restart()
    {
        await using var server = await Start("http://127.0.0.1:0");
        File.WriteAllText(_data.File("moi.txt"), "KẾ HOẠCH\nTrồng rừng ngập mặn\n\n1. Mục đích\nGiữ đất ven biển.");

        Assert.Equal(0, (await HostRun.Of("corpus", "add", _data.File("moi.txt"), "--data", _data.Path)).ExitCode);

        var patience = TimeProvider.System.GetUtcNow().AddSeconds(30);
        while (server.Parts.Library.Current.Find("moi") is null && TimeProvider.System.GetUtcNow() < patience)
        {
            await Task.Delay(50);
        }

        Assert.NotNull(server.Parts.Library.Current.Find("moi"));
    }

    private Task<RunningServer> Start(string address) => RunningServer.StartAsync(_data.Path, address);

    private sealed record RunningServer(AssistantParts Parts, WebApplication Site, HttpClient Client) : IAsyncDisposable
    {
        public static async Task<RunningServer> StartAsync(string data, string address)
        {
            var parts = new AssistantParts(AssistantOptions.From(data, Repository.Folder("corpus"), new Dictionary<string, string>(StringComparer.Ordinal)));
            parts.ImportShippedCorpus();
            var site = WebServer.Build(parts, [new Uri(address)]);
            await site.StartAsync();
            return new RunningServer(parts, site, new HttpClient { BaseAddress = new Uri(site.Urls.First()) });
        }

        public async Task<HttpStatusCode> Get(string path, string host)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
            using var response = await Client.SendAsync(request);
            return response.StatusCode;
        }

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            await Site.DisposeAsync();
            Parts.Dispose();
        }
    }
}
