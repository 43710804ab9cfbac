using Assistant.Host.Channels.DirectLine;
using Assistant.Wording;

namespace Assistant.Host.Web;

/// <summary>The web channel: pages, their files, and the conversation behind them.</summary>
public static class WebModule
{
    /// <summary>Needs <see cref="WebSettings"/>, the dialogue, the stores, the corpus, the draft desk and a <see cref="TimeProvider"/> beside it.</summary>
    public static IServiceCollection Add(IServiceCollection services) => services
        .AddSingleton(provider => new SignedTokens(
            TokenKeyFile.ReadOrCreate(
                provider.GetRequiredService<WebSettings>().DataFolder,
                provider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(TokenKeyFile))),
            provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<FileLinks>()
        .AddSingleton<ReplyActivities>()
        .AddSingleton<ConversationRooms>()
        .AddSingleton<ConversationTurns>()
        .AddSingleton<ConversationTokens>()
        .AddSingleton<ConversationStream>()
        .AddSingleton<ActivitySet>()
        .AddSingleton<PostLimit>()
        .AddSingleton<DirectLineEndpoints>()
        .AddSingleton<AssetLibrary>()
        .AddSingleton<UserSession>()
        .AddSingleton<PageShell>()
        .AddSingleton<ChatTokenEndpoint>()
        .AddSingleton<DownloadEndpoint>()
        .AddSingleton<DocumentVersions>()
        .AddSingleton<DocumentPages>()
        .AddSingleton<AskPage>()
        .AddSingleton<OutlineOffers>()
        .AddSingleton<DraftPage>();

    public static void Map(WebApplication site)
    {
        site.UseExceptionHandler(failed => failed.Run(context =>
            context.RequestServices.GetRequiredService<PageShell>().Failed(context).ExecuteAsync(context)));
        site.UseWebSockets();
        var services = site.Services;
        AssetEndpoint.Map(site, services.GetRequiredService<AssetLibrary>());
        services.GetRequiredService<DirectLineEndpoints>().Map(site);
        services.GetRequiredService<ChatTokenEndpoint>().Map(site);
        services.GetRequiredService<DownloadEndpoint>().Map(site);
        services.GetRequiredService<DocumentPages>().Map(site);
        services.GetRequiredService<AskPage>().Map(site);
        services.GetRequiredService<DraftPage>().Map(site);
        site.MapFallback((HttpContext context, PageShell shell) => shell.NotFound(context, Replies.NoSuchPageTitle, Replies.NoSuchPage));
        FinishTurnsBeforeTheEnd(site);
    }

    /// <summary>A turn under way when the program is stopped still gets its reply into the store.</summary>
    private static void FinishTurnsBeforeTheEnd(WebApplication site)
    {
        var rooms = site.Services.GetRequiredService<ConversationRooms>();
        // Longer than any turn takes, shorter than the patience of a service manager.
        site.Lifetime.ApplicationStopping.Register(() => rooms.WaitForTurns().Wait(TimeSpan.FromSeconds(5)));
    }
}
