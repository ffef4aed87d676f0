ALTER TABLE "matter" ADD COLUMN "next_deadline" date;--> statement-breakpoint
CREATE INDEX "matter_registered_newest" ON "matter" USING btree ("regency",coalesce(registered_on, '-infinity'::date),"begun_seq");--> statement-breakpoint
CREATE INDEX "matter_registered_oldest" ON "matter" USING btree ("regency",coalesce(registered_on, 'infinity'::date),"begun_seq");--> statement-breakpoint
CREATE INDEX "matter_deadline_soonest" ON "matter" USING btree ("regency",coalesce(next_deadline, 'infinity'::date),"begun_seq");--> statement-breakpoint
CREATE INDEX "matter_deadline_furthest" ON "matter" USING btree ("regency",coalesce(next_deadline, '-infinity'::date),"begun_seq");