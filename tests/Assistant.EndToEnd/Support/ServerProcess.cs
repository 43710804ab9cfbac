using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Assistant.EndToEnd.Support;

/// <summary>The real server in a process of its own, on a free port of this machine, over a data folder that the test gives.</summary>
public sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _log = new();

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
        Client = new HttpClient { BaseAddress = address };
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>From the start of the process to the first page.</summary>
    public TimeSpan StartedWithin { get; private set; }

    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>Starts the server and returns when it serves its first page.</summary>
    /// <param name="port">Null picks a free one; a given one lets a restarted server stand where the browser still looks.</param>
    public static async Task<ServerProcess> StartAsync(string dataFolder, int? port = null, params string[] more)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port ?? FreePort()}/"));
        var watch = Stopwatch.StartNew();
        string[] arguments = ["serve", "--urls", address.GetLeftPart(UriPartial.Authority), "--data", dataFolder, .. more];
        var server = new ServerProcess(Process.Start(AssistantProgram.StartInfo(arguments, takesInput: false))!, address);
        try
        {
            await server.WaitForFirstPageAsync(watch);
            server.StartedWithin = watch.Elapsed;
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Ends the process at once, as a power cut would: nothing gets a chance to tidy up.</summary>
    public void Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        Client.Dispose();
        _process.Dispose();
    }

    private async Task WaitForFirstPageAsync(Stopwatch watch)
    {
        while (!await AnswersAsync())
        {
            if (_process.HasExited || watch.Elapsed > Patience)
            {
                throw new InvalidOperationException(
                    $"The server {(_process.HasExited ? "ended" : "served no page")} after {watch.Elapsed.TotalSeconds:F1} s.\n{Log}");
            }

            await Task.Delay(50);
        }
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var response = await Client.GetAsync(new Uri("/", UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Note(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }
    }
}
