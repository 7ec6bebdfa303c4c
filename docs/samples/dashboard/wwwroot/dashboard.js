// The live counts: every update replaces the rows. Texts are set as text, never as markup.
"use strict";

const responses = new Intl.NumberFormat("en");
const points = new Intl.NumberFormat("en", { signDisplay: "exceptZero", minimumFractionDigits: 1, maximumFractionDigits: 1 });
const text = (value, format) => value === null || value === undefined ? "–" : format.format(value);

function cell(name, content) {
    const element = document.createElement(name);
    element.textContent = content;
    return element;
}

function row(segment) {
    const element = document.createElement("tr");
    const header = cell("th", segment.key);
    header.scope = "row";
    element.append(header, cell("td", text(segment.responses, responses)), cell("td", text(segment.score, points)));
    return element;
}

const rows = document.getElementById("live-segments");
if (rows) {
    const source = new EventSource("/live");
    source.addEventListener("answers", event => {
        const update = JSON.parse(event.data);
        document.getElementById("live-responses").textContent = text(update.overall?.responses, responses);
        document.getElementById("live-score").textContent = text(update.overall?.score, points);
        rows.replaceChildren(...update.segments.map(row));
    });
}
