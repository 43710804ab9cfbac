using System.CommandLine;
using Assistant.Host.Composition;
using Assistant.Wording;
using Microsoft.AspNetCore.Connections;

namespace Assistant.Host.Commands;

internal sealed class ServeCommand : AssistantCommand
{
    /// <summary>This machine only.</summary>
    public const string DefaultAddress = "http://localhost:3978";

    public ServeCommand(CommandSurroundings surroundings)
        : base("serve", Replies.HelpServe, surroundings) => Options.Add(Urls);

    /// <summary>Also an option of the program itself, whose default command this is.</summary>
    public Option<string> Urls { get; } = new("--urls")
    {
        Description = Replies.HelpUrls,
        HelpName = "U",
        DefaultValueFactory = _ => DefaultAddress,
    };

    public override async Task<int> RunAsync(Invocation call)
    {
        var addresses = (call.Value(Urls) ?? DefaultAddress)
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Address)
            .ToList();
        using var parts = call.OpenParts();
        // Before the first visitor: nobody waits for the index.
        parts.Library.Refresh();
        await using var site = WebServer.Build(parts, addresses);
        await StartAsync(site, addresses, call.Cancellation);
        call.Terminal.Error.WriteLine(Replies.Serving(string.Join(", ", site.Urls)));
        call.Terminal.Error.WriteLine(WhereTextsGo.Of(parts));
        await site.WaitForShutdownAsync(call.Cancellation);
        return ExitCode.Fine;
    }

    private static Uri Address(string text) =>
        // "http://*:3978" and "http://+:3978" are Kestrel's words for every address of the machine.
        Uri.TryCreate(text.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address)
            && address.Scheme == Uri.UriSchemeHttp
            && address.AbsolutePath == "/"
            ? address
            : throw CommandException.WrongUse(Replies.UrlIsWrong(text));

    private static async Task StartAsync(WebApplication site, List<Uri> addresses, CancellationToken cancellation)
    {
        var all = string.Join(", ", addresses.Select(address => address.GetLeftPart(UriPartial.Authority)));
        try
        {
            await site.StartAsync(cancellation);
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            throw CommandException.Failed(Replies.PortInUse(all));
        }
        catch (Exception error) when (error is System.Net.Sockets.SocketException or IOException or InvalidOperationException)
        {
            throw CommandException.Failed(Replies.AddressCannotBeUsed(all, error.Message));
        }
    }
}
