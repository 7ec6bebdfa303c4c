#:property PublishAot=false

// Makes tickets.csv: synthetic tickets of a support team, 2026-01 to 2026-06, with the answers to the surveys sent after them. Nobody wrote them.
// Run: dotnet run docs/samples/make-tickets.cs -- docs/samples/tickets.csv
// The seed and the algorithm of a seeded System.Random are fixed, so the file comes out the same everywhere.
using System.Globalization;

if (args.Length != 1)
{
    Console.Error.WriteLine("usage: dotnet run make-tickets.cs -- FILE");
    return 1;
}

const int Rows = 900;
var random = new Random(20260101);
(string Name, string[] Agents, double Skill)[] teams =
[
    ("Accounts", ["Ana", "Bartek"], 0.6), ("Billing", ["Chloe", "Dmitri", "Eva"], 0.0), ("Technical", ["Filip", "Galina", "Hugo"], -0.5),
];
string[] touchpoints = ["phone", "chat", "mail"];
string[] issues = ["access", "change", "invoice", "fault"];
var start = new DateTime(2026, 1, 1);
var asOf = new DateTime(2026, 6, 30, 18, 0, 0);

// Most tickets are of other customers; about one in six comes back about the same issue within a few days.
var rows = new List<(DateTime Opened, string Customer, string Issue, int Team)>();
while (rows.Count < Rows)
{
    var opened = start.AddMinutes(random.Next((int)(asOf - start).TotalMinutes));
    string customer = $"C{random.Next(1, 700):000}";
    string issue = issues[random.Next(issues.Length)];
    int team = random.Next(teams.Length);
    rows.Add((opened, customer, issue, team));
    if (random.NextDouble() < 0.16 - (0.06 * teams[team].Skill) && opened.AddDays(6) < asOf)
    {
        rows.Add((opened.AddMinutes(random.Next(60, 6 * 24 * 60)), customer, issue, team));
    }
}

using var writer = new StreamWriter(args[0]) { NewLine = "\n" };
writer.WriteLine("id,team,agent,touchpoint,customer,issue,opened,first_answer,solved,reopened,nps,csat,ces,importance,satisfaction,expected,perceived");
int id = 0;
foreach ((DateTime opened, string customer, string issue, int at) in rows.OrderBy(row => row.Opened).Take(Rows))
{
    (string team, string[] agents, double skill) = teams[at];
    string touchpoint = touchpoints[random.Next(touchpoints.Length)];

    // A better service from April on: answers come sooner, and satisfy more.
    double service = skill + (opened.Month >= 4 ? 0.5 : 0);
    double hours = Math.Exp((touchpoint switch { "phone" => -2.5, "chat" => -1, _ => 2 }) - (0.3 * service) + (0.9 * Normal()));
    DateTime? answered = random.NextDouble() < 0.03 ? null : Seen(opened.AddHours(hours));
    DateTime? solved = answered is DateTime first && random.NextDouble() < 0.93 ? Seen(first.AddHours(Math.Exp(1 + Normal()))) : null;
    DateTime? reopened = solved is DateTime done && random.NextDouble() < 0.07 - (0.03 * service) ? Seen(done.AddHours(Math.Exp(3 + Normal()))) : null;

    // Two in three answer the short survey, one in eight the long one.
    bool isShort = solved is not null && random.NextDouble() < 0.66;
    bool isLong = solved is not null && random.NextDouble() < 0.125;
    double mood = service - (reopened is null ? 0 : 1.2) + (0.8 * Normal());
    string[] fields =
    [
        (++id).ToString(CultureInfo.InvariantCulture), team, agents[random.Next(agents.Length)], touchpoint, customer, issue,
        Text(opened), Text(answered), Text(solved), Text(reopened),
        isShort ? Answer(7.9 + (1.5 * mood), 0, 10) : "",
        isShort ? Answer(3.8 + (0.8 * mood), 1, 5) : "",
        isShort ? Answer(5.2 + mood, 1, 7) : "",
        isLong ? Answers(4, 8, 1, 10) : "",
        isLong ? Answers(4, 7.2 + mood, 1, 10) : "",
        isLong ? Answers(22, 6.1, 1, 7) : "",
        isLong ? Answers(22, 5.4 + (0.5 * mood), 1, 7) : "",
    ];
    writer.WriteLine(string.Join(',', fields));
}

return 0;

// What happens after the file was written is not in it.
DateTime? Seen(DateTime at) => at <= asOf ? at : null;

string Text(DateTime? at) => at?.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) ?? "";

double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

// One in twenty leaves a question out; one in two hundred is an accident of data entry.
string Answer(double centre, int lowest, int highest)
{
    double kind = random.NextDouble();
    int answer = (int)Math.Clamp(Math.Round(centre + (0.8 * Normal())), lowest, highest);
    return kind < 0.05 ? "" : (kind < 0.055 ? highest + 1 : answer).ToString(CultureInfo.InvariantCulture);
}

// The items of one question: answers in order, and a point where there is none.
string Answers(int items, double centre, int lowest, int highest) => string.Join(' ', Enumerable.Range(0, items).Select(_ =>
    random.NextDouble() < 0.02 ? "." : Math.Clamp(Math.Round(centre + Normal()), lowest, highest).ToString(CultureInfo.InvariantCulture)));
