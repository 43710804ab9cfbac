using System.Collections;
using System.Text;
using Spectre.Console;

namespace Assistant.Host.Commands;

/// <summary>Where a command reads and writes. Results go to <see cref="Out"/>, everything else to <see cref="Error"/>.</summary>
/// <param name="Interactive">A person watches: colours and progress bars are welcome.</param>
/// <param name="Width">Columns; longer lines are broken at words.</param>
public sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error, bool Interactive, int Width)
{
    // Longer lines are hard to read, however wide the window is.
    private const int WidestText = 100;

    /// <summary>The environment's variables.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public static Terminal OfProcess()
    {
        var interactive = !Console.IsOutputRedirected && !Console.IsErrorRedirected;
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = encoding;
            Console.InputEncoding = encoding;
        }

        return new Terminal(
            Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput(), encoding) : Console.In,
            new StreamWriter(Console.OpenStandardOutput(), encoding) { AutoFlush = true, NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), encoding) { AutoFlush = true, NewLine = "\n" },
            interactive,
            interactive ? Math.Clamp(Console.WindowWidth, 40, WidestText) : WidestText)
        {
            Variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
                .ToDictionary(one => (string)one.Key, one => (string?)one.Value ?? string.Empty, StringComparer.Ordinal),
        };
    }

    /// <summary>Tables and progress bars on <paramref name="writer"/>.</summary>
    public IAnsiConsole Rich(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = Interactive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = Interactive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = Interactive ? InteractionSupport.Detect : InteractionSupport.No,
        });
        console.Profile.Width = Width;
        return console;
    }
}
