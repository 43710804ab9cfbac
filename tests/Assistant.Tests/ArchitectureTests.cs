using System.Text.RegularExpressions;

namespace Assistant.Tests;

public sealed partial class ArchitectureTests
{
    // From the ground up. A room may use the rooms before it, never one after it.
    private static readonly string[] Rooms = ["Wording", "Text", "Corpus", "Search", "Answers", "Drafting", "Conversations"];

    [Fact]
    public void Every_folder_of_the_core_is_a_known_room() =>
        Assert.Equal(
            Rooms.Order(StringComparer.Ordinal),
            Directory.GetDirectories(Repository.Folder("src/Assistant"))
                .Select(path => Path.GetFileName(path)!)
                .Where(name => name is not ("bin" or "obj"))
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Each_room_stands_only_on_rooms_below_it()
    {
        var wrong = new List<string>();
        foreach (var (room, index) in Rooms.Select((room, index) => (room, index)))
        {
            foreach (var file in Directory.GetFiles(Repository.Folder("src/Assistant/" + room), "*.cs", SearchOption.AllDirectories))
            {
                var named = RoomName().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value);
                wrong.AddRange(named
                    .Where(other => Array.IndexOf(Rooms, other) > index)
                    .Select(other => $"{Path.GetFileName(file)} in {room} uses {other}"));
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_core_needs_no_package() =>
        Assert.DoesNotContain(
            "PackageReference",
            File.ReadAllText(Repository.Folder("src/Assistant/Assistant.csproj")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Assistant", "")]
    [InlineData("Assistant.Formats", "Assistant")]
    [InlineData("Assistant.Models", "Assistant")]
    [InlineData("Assistant.Storage", "Assistant")]
    [InlineData("Assistant.Host", "Assistant Assistant.Formats Assistant.Models Assistant.Storage")]
    public void Each_project_stands_only_on_projects_below_it(string project, string below) =>
        Assert.Equal(
            below.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            ReferencedProject().Matches(File.ReadAllText(Repository.Folder($"src/{project}/{project}.csproj"))).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"<ProjectReference Include=""[^""]*/([\w.]+)\.csproj""")]
    private static partial Regex ReferencedProject();

    [GeneratedRegex(@"\bAssistant\.(Wording|Text|Corpus|Search|Answers|Drafting|Conversations)\b")]
    private static partial Regex RoomName();
}
