using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Nps.Core;
using SurveyPlugin;

namespace FakeCrm;

/// <summary>Accounts and responses by their names, and whether the stored tallies are those of the responses.</summary>
internal sealed class Survey(IPlugin plugin)
{
    private readonly Dictionary<string, Guid> _accounts = [];

    internal FakeOrganization Organization { get; } = new(SurveyResponse.Table);

    internal IPlugin Plugin { get; } = plugin;

    internal Guid Account(string name)
    {
        lock (_accounts)
        {
            if (!_accounts.TryGetValue(name, out Guid id))
            {
                _accounts.Add(name, id = Organization.Create(new Entity(AccountColumns.Table) { ["name"] = name }));
            }

            return id;
        }
    }

    internal Guid Respond(string account, int? rating) =>
        Organization.Create(new Entity(SurveyResponse.Table)
        {
            [SurveyResponse.Account] = new EntityReference(AccountColumns.Table, Account(account)),
            [SurveyResponse.Rating] = rating,
        });

    internal void Change(Guid response, string column, object? value) =>
        Organization.Update(new Entity(SurveyResponse.Table, response) { [column] = value });

    internal void Move(Guid response, string account) =>
        Change(response, SurveyResponse.Account, new EntityReference(AccountColumns.Table, Account(account)));

    internal void Delete(Guid response) => Organization.Delete(SurveyResponse.Table, response);

    internal void RunSteps(int times = 1) => Organization.Queue.Run(Plugin, Organization, times);

    internal RatingTally Stored(string account) => AccountColumns.Read(Row(account));

    internal Entity Row(string account) => Organization.Retrieve(
        AccountColumns.Table,
        Account(account),
        new ColumnSet([.. AccountColumns.Counts(), AccountColumns.Promoters, AccountColumns.Passives, AccountColumns.Detractors, AccountColumns.Score]));

    /// <summary>Compares every account's thirteen columns with its responses, counted one by one without the library.</summary>
    internal bool IsRight() => _accounts.Keys.ToArray().All(account =>
    {
        int[] counts = new int[13];
        foreach (Entity response in Organization.Rows(SurveyResponse.Table))
        {
            if (response.GetAttributeValue<EntityReference>(SurveyResponse.Account)!.Id == _accounts[account])
            {
                int? rating = response.GetAttributeValue<int?>(SurveyResponse.Rating);
                counts[rating is null ? 12 : rating is < 0 or > 10 ? 11 : rating.Value]++;
            }
        }

        Entity row = Row(account);
        return AccountColumns.Counts().Select(column => row.GetAttributeValue<int>(column)).SequenceEqual(counts);
    });

    internal void Print(string what)
    {
        Console.WriteLine(what);
        foreach (string account in _accounts.Keys)
        {
            Entity row = Row(account);
            RatingTally tally = AccountColumns.Read(row);
            string columns = string.Join(" ", AccountColumns.Counts().Select(column => row.GetAttributeValue<int>(column)));
            Console.WriteLine($"  {account,-8} {columns}: {tally}, score {tally.Ratings.Classify().Score}");
        }

        Verdict();
    }

    internal void Verdict() => Console.WriteLine(IsRight() ? "  as many as there are responses" : "  WRONG: not as many as there are responses");
}
