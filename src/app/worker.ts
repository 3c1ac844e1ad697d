import { detector } from "../world/detect.js";
import { serve } from "../world/worker.js";
import { type Job, perform } from "./job.js";
import { type DataFiles, knowledgeOf } from "./knowledge.js";
import { work } from "./work.js";

await serve<DataFiles, Job, Uint8Array>(async (files) => {
	const does = work(knowledgeOf(files), await detector());
	return async (job) => {
		const done = await perform(job, does);
		return { done, transfer: [done.buffer] };
	};
});
