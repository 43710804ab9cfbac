using System.Globalization;
using Assistant.Wording;

namespace Assistant.Models.Endpoints;

/// <summary>The variables of one endpoint, which all begin alike, and the mistakes in them: in words for people, without any value.</summary>
internal sealed class EndpointVariables
{
    private readonly Dictionary<string, string> _set;
    private readonly List<string> _mistakes;

    /// <param name="all">Variables by name; others than ours are not looked at, empty ones count as not set.</param>
    /// <param name="known">All names that mean something.</param>
    public EndpointVariables(IReadOnlyDictionary<string, string> all, string prefix, IReadOnlyList<string> known)
    {
        _set = all
            .Where(one => one.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && one.Value.Length > 0)
            .ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        _mistakes = [.. _set.Keys.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => Replies.SettingIsUnknown(name, known))];
    }

    /// <summary>Nothing of ours is set: no endpoint is wanted.</summary>
    public bool IsEmpty => _set.Count == 0;

    public IReadOnlyList<string> Mistakes => _mistakes;

    public string Text(string name) => _set.GetValueOrDefault(name, "");

    public string Needed(string name)
    {
        var text = Text(name).Trim();
        if (text.Length == 0)
        {
            _mistakes.Add(Replies.SettingIsMissing(name));
        }

        return text;
    }

    public Uri Address(string name)
    {
        var text = Text(name).Trim().TrimEnd('/');
        if (Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            // A key in an address would be written into logs.
            && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0)
        {
            return address;
        }

        _mistakes.Add(text.Length == 0 ? Replies.SettingIsMissing(name) : Replies.SettingIsNoAddress(name));
        return new Uri("http://localhost");
    }

    /// <returns>Null when it is not set, or wrong.</returns>
    public int? Number(string name, int least, int most)
    {
        if (!_set.TryGetValue(name, out var text))
        {
            return null;
        }

        if (int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        _mistakes.Add(Replies.SettingIsNoNumber(name, least, most));
        return null;
    }

    /// <returns>Null when none is set, or it is wrong.</returns>
    public EndpointKey? Key(string keyName, string fileName)
    {
        if (_set.ContainsKey(keyName) && _set.ContainsKey(fileName))
        {
            _mistakes.Add(Replies.SettingsExclude(keyName, fileName));
            return null;
        }

        var (name, text) = _set.TryGetValue(fileName, out var file) ? (fileName, Content(file, fileName)) : (keyName, _set.GetValueOrDefault(keyName));
        if (text is null)
        {
            return null;
        }

        var key = text.Trim();
        // Anything else cannot stand in the header of a request.
        if (key.Length > 0 && key.All(letter => letter is > ' ' and <= '~'))
        {
            return new EndpointKey(key);
        }

        _mistakes.Add(Replies.SettingIsNoKey(name));
        return null;
    }

    private string? Content(string file, string name)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            _mistakes.Add(Replies.KeyFileCannotBeRead(name));
            return null;
        }
    }
}
