using Assistant.Host.Web;
using Microsoft.AspNetCore.HostFiltering;

namespace Assistant.Host.Composition;

/// <summary>The web server over the program's parts. Tests build the same one.</summary>
public static class WebServer
{
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <param name="configure">What a test wants different.</param>
    public static WebApplication Build(AssistantParts parts, IReadOnlyList<Uri> addresses, Action<WebApplicationBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(addresses);
        // Nothing is read from the folder that the user happens to stand in, nor from ASPNETCORE_URLS: addresses are named on the command line.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls([.. addresses.Select(address => address.GetLeftPart(UriPartial.Authority))]);
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // It would print the whole of an exception that the serve command puts into one sentence.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.AddAssistant(parts).AddSingleton(new WebSettings(parts.Options.DataFolder) { WhereTextsGo = WhereTextsGo.Of(parts) });
        builder.Services.AddHostedService<CorpusWatch>();
        if (parts.Vectors is { } vectors)
        {
            builder.Services.AddSingleton(vectors).AddHostedService<VectorWatch>();
        }

        WebModule.Add(builder.Services);
        builder.Services.Configure<HostFilteringOptions>(hosts => hosts.AllowedHosts = AllowedHosts(addresses));
        configure?.Invoke(builder);
        var site = builder.Build();
        site.UseHostFiltering();
        WebModule.Map(site);
        return site;
    }

    /// <summary>
    /// A site on this machine only answers to this machine's names: otherwise any page on the internet could have its own name
    /// point here and read the drafts through the visitor's browser.
    /// </summary>
    private static string[] AllowedHosts(IReadOnlyList<Uri> addresses) => addresses.All(address => address.IsLoopback) ? LoopbackNames : ["*"];
}
